// A moment in words, in the zone of the machine: files and backups are told as its clock had it.

const WHEN = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** Milliseconds since 1970 as "Fri, 20 Nov 2026, 08:00". */
export function momentInWords(at: number): string {
  return WHEN.format(at)
}
