// Records what a program and all its children do with sockets, through the system's own eyes (strace): whatever opens one has
// to ask the kernel. Linux alone.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** Every call by which a process gets a socket, tells it where to go, or gets around such calls (io_uring). */
const CALLS = 'socket,connect,bind,sendto,sendmsg,sendmmsg,io_uring_setup'

/** Calls that name a place beyond this machine's kernel: an address of either Internet protocol. */
const NAMES_A_PLACE = /\b(connect|sendto|sendmsg|sendmmsg)\(.*sa_family=AF_INET6?\b/
const LISTENS = /\bbind\(.*sa_family=AF_INET6?\b/
const ON_THIS_MACHINE_ONLY = /sin_addr=inet_addr\("127\.0\.0\.1"\)|inet_pton\(AF_INET6, "::1"/
/** Other ways to have a name looked up: the system's resolver and its cache, behind sockets of their own. */
const ASKS_RESOLVER = /\bconnect\(.*io\.systemd\.Resolve|\bsend(to|msg)\(.*hosts\\0/
const OTHER_FAMILY = /\bsocket\(AF_(?!UNIX|LOCAL|INET6?\b|NETLINK)\w+/
const OTHER_NETLINK = /\bsocket\(AF_NETLINK, .*NETLINK_(?!ROUTE|KOBJECT_UEVENT)\w+/

export interface Recording {
  /** All calls, one a line. */
  readonly lines: readonly string[]
  /** Calls that would reach out of this machine, have a name looked up, or escape the recorder. */
  readonly attempts: readonly string[]
  /** Sockets that listen, on this machine alone. */
  readonly listeners: readonly string[]
}

/** Fails with one sentence where the recorder cannot work: a recording that shows nothing must never pass for silence. */
export async function checkRecorder(): Promise<void> {
  const { stdout } = await promisify(execFile)('strace', ['--version']).catch(() => {
    throw new Error('Sockets are recorded with strace, and there is none here: install the package "strace" (npm test does so on Debian as root) and run the test again.')
  })
  if (!/^strace --? ?version/.test(stdout)) throw new Error('What is called strace here is not the strace that records sockets.')
}

/** The command that runs another command under the recorder; what it does goes into the file. */
export function recordedCommand(file: string, command: readonly string[]): readonly string[] {
  return ['strace', '--seccomp-bpf', '-f', '-qq', '-s', '128', '-e', 'signal=none', '-e', `trace=${CALLS}`, '-o', file, '--', ...command]
}

/** Reads a recording. Netlink asks this machine's own kernel, a Unix socket this machine's own programs: neither leaves it. */
export async function readRecording(file: string): Promise<Recording> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  const binds = lines.filter((line) => LISTENS.test(line))
  const attempts = lines.filter((line) => [NAMES_A_PLACE, ASKS_RESOLVER, OTHER_FAMILY, OTHER_NETLINK, /io_uring_setup/].some((sign) => sign.test(line)))
  return {
    lines,
    attempts: [...attempts, ...binds.filter((line) => !ON_THIS_MACHINE_ONLY.test(line))],
    listeners: binds.filter((line) => ON_THIS_MACHINE_ONLY.test(line)),
  }
}
