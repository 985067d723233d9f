#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads'
import type { Io } from './io'

const readAll = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

const main = async (): Promise<void> => {
  // Who reads us may stop reading, as `head` does: that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
  const terminal = process.stdout.isTTY === true
  const io: Io = {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: readAll,
    columns: terminal ? process.stdout.columns : undefined,
    color: terminal && process.env['NO_COLOR'] === undefined,
    errIsTerminal: process.stderr.isTTY === true,
    self: import.meta.url,
  }
  const { run } = await import('./run')
  process.exitCode = await run(process.argv.slice(2), io, process.env['REDFLAG_DEBUG'] === '1')
}

if (isMainThread) void main()
else void import('./batch-worker').then((worker) => worker.serve())
