// The moment at which what React has drawn is on the screen.

/** Run once the next frame was painted. Gives back how to call it off. */
export function afterPaint(run: () => void): () => void {
  // The second frame begins after the first one was painted.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run)
  })
  return () => cancelAnimationFrame(frame)
}
