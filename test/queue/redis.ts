import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sleep } from './processes'

/** A Redis of the test's own, so that it can be killed and started again without harm to others. */
export interface OwnRedis {
  readonly url: string
  /** Ends it without warning and starts it again on the same files. */
  restart(): Promise<void>
  stop(): void
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

/** Starts the server of REDFLAG_TEST_REDIS_SERVER, every write on disk before it is answered; null where there is none. */
export const ownRedis = async (port: number): Promise<OwnRedis | null> => {
  const server = process.env.REDFLAG_TEST_REDIS_SERVER
  if (!server) return null
  const dir = await mkdtemp(join(tmpdir(), 'redflag-redis-'))
  const start = async (): Promise<ChildProcess> => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', '']
    const child = spawn(server, [...args, '--appendonly', 'yes', '--appendfsync', 'always'], {
      stdio: 'ignore',
      env: { ...process.env, LD_LIBRARY_PATH: process.env.REDFLAG_TEST_REDIS_LIBS ?? '' },
    })
    while (!(await listens(port))) {
      if (child.exitCode !== null) throw new Error(`redis-server ended with ${child.exitCode}`)
      await sleep(20)
    }
    return child
  }
  const kill = (child: ChildProcess): Promise<void> =>
    new Promise((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGKILL')
    })
  let child = await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async () => {
      await kill(child)
      await sleep(500)
      child = await start()
    },
    stop: () => child.kill('SIGKILL'),
  }
}
