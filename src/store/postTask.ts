const channel = new MessageChannel()
const waiting: (() => void)[] = []
channel.port1.onmessage = () => {
  for (const run of waiting.splice(0)) run()
}

/** Runs something in a task of its own, soon, so that the browser can answer and paint before it. */
export function postTask(run: () => void): void {
  waiting.push(run)
  channel.port2.postMessage(null)
}
