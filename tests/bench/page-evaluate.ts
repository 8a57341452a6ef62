// Evaluates an expression in the first page of a running Electron, over the debugging protocol: one socket, one question.
// (Playwright's own connection asks Electron for things that it does not have.)

interface Target {
  readonly type: string
  readonly webSocketDebuggerUrl: string
}

interface Answer {
  readonly id?: number
  readonly result?: { readonly result: { readonly value?: unknown } }
}

async function firstPage(browserAddress: string): Promise<string> {
  const { host } = new URL(browserAddress)
  const targets = (await (await fetch(`http://${host}/json/list`)).json()) as Target[]
  const page = targets.find(({ type }) => type === 'page')
  if (!page) throw new Error('Electron opened no window')
  return page.webSocketDebuggerUrl
}

/**
 * The value of the expression, or of the promise that it gives.
 * @param browserAddress as Electron prints it: "DevTools listening on …"
 */
export async function evaluateInPage(browserAddress: string, expression: string, limitMs: number): Promise<unknown> {
  const socket = new WebSocket(await firstPage(browserAddress))
  try {
    return await new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`the page gave no answer within ${limitMs / 1000} seconds`)), limitMs).unref()
      socket.addEventListener('error', () => reject(new Error('the page cannot be asked')))
      socket.addEventListener('open', () => {
        socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression, awaitPromise: true, returnByValue: true } }))
      })
      socket.addEventListener('message', (event) => {
        const answer = JSON.parse(String(event.data)) as Answer
        if (answer.id === 1) resolve(answer.result?.result.value)
      })
    })
  } finally {
    socket.close()
  }
}
