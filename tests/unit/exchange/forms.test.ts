// Which reader a file gets.
import { expect, test } from 'vitest'
import { eventForm } from '../../../src/shared/exchange/read-events'

test.each<[string, string, string]>([
  ['a.CSV', '{', 'csv'], ['a.json', '', 'json'], ['a.ics', '', 'ics'],
  ['a.txt', 'title\tstart', 'csv'], ['a', '  {"format":1}', 'json'], ['a.txt', 'BEGIN:VCALENDAR\r\n', 'ics'], ['a.vcs', '[', 'json'],
])('%s that begins with %j is %s', (name, text, form) => {
  expect(eventForm(name, text)).toBe(form)
})
