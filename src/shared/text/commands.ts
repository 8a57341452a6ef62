// Words of the palette of commands.
export const COMMANDS = {
  title: 'Commands',
  find: 'Find a command, figure, scenario, parameter or event',
  nothing: 'Nothing is called so.',
  show: (what: string) => `Show ${what}`,
  money: (unit: string) => `Money as ${unit}`,
  kinds: { command: '', figure: 'figure', scenario: 'scenario', parameter: 'parameter', event: 'event' },
  dialogs: {
    parameters: 'All parameters', data: 'Data of an ally', own: 'Own countries and groups', newScenario: 'New scenario',
    ways: 'What would have to be true', chances: 'Chances by year', trackRecord: 'Track record',
  },
} as const
