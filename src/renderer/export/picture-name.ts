// File names that sort and speak: figure, scenario, day.

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/%/g, 'percent')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** "path-to-5-percent_pledge-met_2026-11-23", without ending. */
export function pictureName(figure: string, scenario: string, today: string): string {
  return [figure === 'path-to-5' ? 'path-to-5-percent' : plain(figure), plain(scenario) || 'scenario', today].join('_')
}
