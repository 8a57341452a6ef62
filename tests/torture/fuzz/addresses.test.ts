// Addresses: of frames that send messages, and of files that the page asks for. Only our page is heard, only its own files are given.
import { sep } from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'
import { fileForUrl, PAGE_ORIGIN, PAGE_URL } from '../../../src/main/app/page-address'
import { isFromOurPage } from '../../../src/main/ipc/sender'
import { fuzz } from './fuzzing'
import { mangledText } from './mangle'

const SERVER = 'http://localhost:5173'
const NEAR = ['app://hague-horizon', `${PAGE_ORIGIN}.evil/`, `${PAGE_ORIGIN}@evil/`, 'app://evil@hague-horizon/', 'app://evil/hague-horizon/', `${PAGE_ORIGIN}:80/`, 'App://Hague-Horizon/', `${SERVER}0/`, `${SERVER}@evil/`, 'http://localhost/', 'https://localhost:5173/', 'about:blank', 'about:srcdoc', 'data:text/html,x', `blob:${PAGE_URL}`, `file:///${PAGE_URL}`, `view-source:${PAGE_URL}`, '']
const address = fc.oneof({ weight: 3, arbitrary: mangledText([PAGE_URL, `${SERVER}/index.html`, ...NEAR]) }, { weight: 2, arbitrary: fc.constantFrom(...NEAR, PAGE_URL, SERVER) }, fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string({ unit: 'binary', maxLength: 60 }))

/** As the standard reads addresses: the scheme before the first colon, the host up to what may follow it; told apart by hand. */
function hostByHand(url: string): string | null {
  // Browsers pass over spaces and control characters around an address, and over tabs and line ends within.
  const plain = url.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '').replace(/[\t\r\n]/g, '')
  const found = /^([a-z][a-z0-9+.-]*):[/\\]*([^/\\?#]*)/i.exec(plain)
  return found === null ? null : `${found[1]!.toLowerCase()}://${found[2]!}`
}

fuzz('frames that send a message', fc.record({ url: address, isMain: fc.boolean(), isGone: fc.boolean(), develops: fc.boolean() }), ({ url, isMain, isGone, develops }) => {
  const frame = { url }
  const heard = isFromOurPage({ senderFrame: isGone ? null : frame, sender: { mainFrame: isMain ? frame : { url: PAGE_URL } } }, develops ? [PAGE_ORIGIN, SERVER] : [PAGE_ORIGIN])
  if (!heard) return expect(!isMain || isGone || url !== PAGE_URL).toBe(true)
  expect([isMain, isGone]).toEqual([true, false])
  expect(develops ? [PAGE_ORIGIN, SERVER] : [PAGE_ORIGIN]).toContain(hostByHand(url)?.replace(/^http:\/\/localhost:0*5173$/i, SERVER))
}, { share: 3 })

const FOLDER = `${sep}opt${sep}page`
const PARTS = ['..', '.', '%2e%2e', '%2E.', '..%2f', '%5c..', '..\\', '/', '//', 'index.html', 'assets', 'x.js', '%00', '%', '%ff', 'page', 'pagex', 'etc', 'passwd', '.html', 'a.css?x=../y.js', '#z.svg', '💥']
const path = fc.oneof(fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => `${PAGE_ORIGIN}/${parts.join('/')}`), mangledText([PAGE_URL, `${PAGE_ORIGIN}/assets/x.js`]), address)

fuzz('files that the page asks for', path, (url) => {
  const file = fileForUrl(url, FOLDER)
  if (file === null) return expect(url).not.toBe(PAGE_URL)
  expect(file.startsWith(FOLDER + sep)).toBe(true)
  expect(file.split(sep)).not.toContain('..')
  expect(file).not.toContain('\0')
  expect(file).toMatch(/\.(html|js|css|ttf|svg|png)\/?$/)
}, { share: 3 })
