// Makes the .deb from the unpacked app with Debian's own dpkg-deb. It has no script of its own: menu, icons and file type are
// registered by the triggers of the packages that own them, so installing and removing run nothing of ours as root.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './paths.mjs'
import { runProgram } from './processes.mjs'
import { firstLine, UserFault } from './say.mjs'

const NAME = 'hague-horizon'
const WORKSPACE_MIME = 'application/x-hague-horizon'
const PACK_MIME = 'application/x-hague-horizon-data'

/** Libraries that Electron is linked to, by the names that Debian and Ubuntu have had for them. */
const DEPENDS = [
  'libgtk-3-0 | libgtk-3-0t64', 'libnss3', 'libasound2 | libasound2t64', 'libgbm1', 'libatk-bridge2.0-0 | libatk-bridge2.0-0t64', 'libdrm2', 'libxss1', 'libxtst6', 'libnotify4',
]

const DESKTOP = `[Desktop Entry]
Type=Application
Name=Hague Horizon
Comment=Timeline and calculator of defence spending and production until 2035
Exec=/usr/bin/${NAME} %f
Icon=${NAME}
Terminal=false
StartupWMClass=Hague Horizon
Categories=Office;
MimeType=${WORKSPACE_MIME};${PACK_MIME};
`

const MIME_TYPE = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${WORKSPACE_MIME}">
    <comment>Hague Horizon workspace</comment>
    <icon name="${NAME}"/>
    <glob pattern="*.hague"/>
  </mime-type>
  <mime-type type="${PACK_MIME}">
    <comment>Hague Horizon data pack</comment>
    <icon name="${NAME}"/>
    <glob pattern="*.hhdata"/>
  </mime-type>
</mime-info>
`

function control({ version, size, forTests }) {
  const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  return `Package: ${NAME}
Version: ${version}
Architecture: amd64
Maintainer: Hague Horizon <noreply@hague-horizon.invalid>
Installed-Size: ${size}
Section: misc
Priority: optional
Depends: ${DEPENDS.join(', ')}
Recommends: shared-mime-info, desktop-file-utils, hicolor-icon-theme
Description: ${forTests ? 'FOR TESTS ONLY: ' : ''}timeline and calculator of defence spending until 2035
 ${manifest.description}
`
}

function put(file, content) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content, { mode: 0o644 })
}

async function must(command, args) {
  const { code, stdout, stderr } = await runProgram(command, args, { limitMs: 10 * 60_000 })
  if (code === 127) throw new UserFault(`The .deb cannot be made because there is no "${command}" on this machine: install it (package dpkg) and run the command again.`)
  if (code !== 0) throw new UserFault(`The .deb could not be made: ${command} says "${firstLine(stderr)}".`)
  return stdout
}

/**
 * Writes the .deb and gives its path.
 * @param {{ unpacked: string, output: string, version: string, forTests: boolean, sbom: string }} wanted
 */
export async function makeDeb({ unpacked, output, version, forTests, sbom }) {
  const tree = path.join(output, 'deb')
  rmSync(tree, { recursive: true, force: true })
  const app = path.join(tree, 'opt', NAME)
  mkdirSync(path.dirname(app), { recursive: true })
  cpSync(unpacked, app, { recursive: true, verbatimSymlinks: true })
  await must('chmod', ['-R', 'u=rwX,go=rX', tree])
  // Chromium's helper for systems that forbid user namespaces to ordinary users.
  const helper = path.join(app, 'chrome-sandbox')
  if (existsSync(helper)) chmodSync(helper, 0o4755)
  mkdirSync(path.join(tree, 'usr', 'bin'), { recursive: true })
  symlinkSync(`/opt/${NAME}/${NAME}`, path.join(tree, 'usr', 'bin', NAME))
  const share = (...parts) => path.join(tree, 'usr', 'share', ...parts)
  put(share('applications', `${NAME}.desktop`), DESKTOP)
  put(share('mime', 'packages', `${NAME}.xml`), MIME_TYPE)
  put(share('icons', 'hicolor', '512x512', 'apps', `${NAME}.png`), readFileSync(inRoot('resources', 'icons', 'icon.png')))
  put(share('icons', 'hicolor', 'scalable', 'apps', `${NAME}.svg`), readFileSync(inRoot('resources', 'icons', 'icon.svg')))
  put(share('doc', NAME, 'copyright'), readFileSync(inRoot('LICENSE')))
  put(share('doc', NAME, 'sbom.cdx.json'), readFileSync(sbom))
  const size = Number((await must('du', ['-sk', tree])).split('\t')[0])
  put(path.join(tree, 'DEBIAN', 'control'), control({ version, size, forTests }))
  const file = path.join(output, `${NAME}_${version}_amd64.deb`)
  await must('dpkg-deb', ['--root-owner-group', ...(forTests ? ['-Zgzip', '-z1'] : ['-Zxz']), '--build', tree, file])
  rmSync(tree, { recursive: true, force: true })
  return file
}
