// Words of the diagnostics file: its head says all that is in it.
export const DIAGNOSTICS = {
  head: [
    'Diagnostics of Hague Horizon',
    '',
    'What this file contains:',
    '- versions of the app and of what it is made of; the operating system, processor, memory, screens and graphics features',
    '- of the open workspace: sizes, counts, revision, whether the file is sound; no title, text, name, number or date that you wrote',
    '- backups: when, how large, how much is in them',
    '- a few settings: colours, arrangement of the panes',
    '- the app’s log: when it started, opened, saved backups, what failed (as codes) and what was refused',
    'What it does not contain: events, scenarios, values, notes, names of files or folders, your name, the name of this computer.',
    'It was written to the place that you chose and sent nowhere. It is plain text: read it before you give it away.',
  ],
  sections: { versions: 'Versions', system: 'System', workspace: 'Workspace', backups: 'Backups', settings: 'Settings', log: 'Log' },
  noWorkspace: (code: string) => `not open (${code})`,
} as const
