// Files that come from outside the window: dropped on it, or waiting in main since the start.
import { useEffect } from 'react'
import { afterPaint } from '../state/after-paint'
import type { Session } from '../state/session'
import { openFile, type FileTakers } from './scenario-files'

export function useFilesFromOutside(session: Session, takers: FileTakers): void {
  useEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
    function onDragOver(event: DragEvent): void {
      if (!holdsFiles(event)) return
      event.preventDefault()
      event.dataTransfer!.dropEffect = 'copy'
    }
    function onDrop(event: DragEvent): void {
      if (!holdsFiles(event)) return
      event.preventDefault()
      const [file] = event.dataTransfer!.files
      const path = file === undefined ? '' : session.bridge.pathOf(file)
      if (path !== '') void openFile(session, { from: 'drop', path }, takers)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('drop', onDrop)
    // A file that was double-clicked before there was a window.
    const callOff = afterPaint(() => void openFile(session, { from: 'system' }, takers))
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('drop', onDrop)
      callOff()
    }
  }, [session, takers])
}
