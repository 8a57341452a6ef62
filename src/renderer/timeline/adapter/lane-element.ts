// A lane's label in the gutter as DOM nodes: fold button, name, count, family edge. Its height is the lane's height.
export interface LaneWords {
  readonly name: string
  readonly count: number
  /** px */
  readonly height: number
  readonly folded: boolean
  readonly family: string
  readonly toggleLabel: string
  readonly onToggle: () => void
}

export function laneElement(lane: LaneWords): HTMLElement {
  const root = document.createElement('div')
  root.className = `hh-lane family-${lane.family}${lane.folded ? ' hh-folded' : ''}`
  root.style.height = `${lane.height}px`
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'hh-fold'
  button.setAttribute('aria-label', lane.toggleLabel)
  button.setAttribute('aria-expanded', String(!lane.folded))
  button.addEventListener('click', lane.onToggle)
  const name = document.createElement('span')
  name.className = 'hh-lane-name'
  name.textContent = lane.name
  const count = document.createElement('span')
  count.className = 'hh-lane-count num'
  count.textContent = String(lane.count)
  root.append(button, name, count)
  return root
}
