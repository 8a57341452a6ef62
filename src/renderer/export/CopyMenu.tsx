// The button beside a figure that puts it on the clipboard. Its card is loaded when it is first opened.
import { IconCopy } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { pictureTitle, type PictureId } from '../../shared/figures/picture-id'
import { EXPORT } from '../../shared/text/export'
import { CardButton } from '../ui/CardButton'

const CopyCard = lazy(() => import('./CopyCard').then((module) => ({ default: module.CopyCard })))

export function CopyMenu({ figure }: { readonly figure: PictureId }) {
  return (
    <CardButton
      className="icon-button"
      label={EXPORT.copyFigure(pictureTitle(figure))}
      width={230}
      end
      cardClass="menu-card"
      card={() => (
        <Suspense>
          <CopyCard figure={figure} />
        </Suspense>
      )}
    >
      <IconCopy size={16} aria-hidden />
    </CardButton>
  )
}
