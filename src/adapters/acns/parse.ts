import { SaxesParser } from 'saxes'
import type { AcnsCase } from './payload'

const MAX_XML = 1_000_000

/** Reads one document. Entities beyond XML's own five are refused by the parser; what stands before the fault is kept. */
export const parseAcns = (xml: string): { found: AcnsCase; broken: boolean } => {
  const values = new Map<string, string[]>()
  const path: string[] = []
  const texts: string[] = []
  let broken = false
  const parser = new SaxesParser()
  parser.on('error', () => {
    broken = true
  })
  parser.on('opentag', (tag) => {
    if (path.length > 50) return
    path.push(tag.name.slice(tag.name.indexOf(':') + 1))
    texts.push('')
  })
  const text = (piece: string): void => {
    if (texts.length > 0) texts[texts.length - 1] += piece
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', () => {
    const value = (texts.pop() ?? '').trim()
    const key = path.slice(-2).join('/')
    path.pop()
    if (value === '' || value.length > 2000) return
    const list = values.get(key) ?? []
    list.push(value)
    values.set(key, list)
  })
  try {
    parser.write(xml.slice(0, MAX_XML)).close()
  } catch {
    broken = true
  }
  const one = (key: string): string | undefined => values.get(key)?.[0]
  return {
    found: {
      id: one('Case/ID'),
      complainant: one('Complainant/Entity'),
      contact: one('Complainant/Contact') ?? one('Complainant/Phone') ?? one('Complainant/Address'),
      email: one('Complainant/Email'),
      timeStamp: one('Source/TimeStamp'),
      host: one('Source/DNS_Name'),
      declaration: one('Infringement/Declaration') ?? one('Case/Declaration') ?? one('Complainant/Declaration'),
      titles: [...new Set(values.get('Item/Title') ?? [])],
      urls: (values.get('Item/URL') ?? []).filter((url) => /^https?:\/\//i.test(url)),
    },
    broken,
  }
}
