// What is saved, where the cursor stands, what the numbers rest on.
import { isPresetId, PRESETS } from '../../shared/domain/scenario'
import { APP } from '../../shared/text/app'
import { formatDay, yearOf } from '../../shared/text/dates'
import { noteSentence } from '../../shared/text/engine'
import { SCENARIOS } from '../../shared/text/scenarios'
import { newsHolds, type News } from '../state/news'
import { useSession, useView, useWorkspace } from '../state/session'
import { ChanceStatus } from './ChanceStatus'

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })

function newsSentence(news: News): string {
  switch (news.kind) {
    case 'copied':
      return SCENARIOS.copied(isPresetId(news.from) ? PRESETS[news.from].name : news.from, news.name)
    case 'followed':
      return SCENARIOS.followed(news.names)
    case 'deleted':
      return SCENARIOS.deleted(news.name, news.followers)
    case 'opened':
      return [SCENARIOS.opened(news.name, news.renamedFrom), ...news.notes.map(noteSentence)].join(' ')
    case 'picture':
      return [
        SCENARIOS.openedPicture(news.file, news.names),
        ...(news.data.then === news.data.now ? [] : [SCENARIOS.otherData(news.data.then, news.data.now)]),
        ...(news.figureKnown ? [] : [SCENARIOS.unknownFigure]),
        ...news.notes.map(noteSentence),
      ].join(' ')
    case 'saved':
      return SCENARIOS.saved(news.path)
  }
}

export function StatusBar() {
  const { reference } = useSession()
  const pending = useWorkspace((state) => state.pending.length > 0)
  const savedAt = useWorkspace((state) => state.savedAt)
  const cursor = useView((state) => state.cursor)
  const drafting = useView((state) => state.eventDraft !== null || Object.keys(state.parameterDrafts).length > 0)
  const news = useView((state) => state.news)
  const holds = useWorkspace(({ workspace }) => news !== null && newsHolds(news, workspace.scenarios))
  const told = news !== null && holds ? newsSentence(news) : ''
  const { expenditure, gdp } = reference.version.editions
  return (
    <footer className="status-bar">
      <span className="num" role="status">
        {pending ? APP.saving : APP.saved(CLOCK.format(savedAt))}
      </span>
      <span className="num">{cursor === null ? APP.noCursor : APP.cursor(formatDay(cursor.day), yearOf(cursor.day))}</span>
      <span>{drafting ? APP.previewing : APP.upToDate}</span>
      <ChanceStatus />
      <span className="news" aria-live="polite" title={told}>
        {told}
      </span>
      <span className="spacer" />
      <span className="status-data">{APP.data(expenditure, gdp)}</span>
      <span>{APP.offline}</span>
    </footer>
  )
}
