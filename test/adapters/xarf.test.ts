import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromLumen } from '../../src/adapters/lumen'
import { fromXarf } from '../../src/adapters/xarf'
import { laneOf } from '../../src/adapters/xarf/lanes'
import { assess } from '../../src/assess'
import { mergeFragments } from '../../src/case'
import { sharedPath } from '../support/shared'

const report = {
  xarf_version: '4.2.0',
  report_id: 'r-1',
  timestamp: '2026-01-11T11:52:34Z',
  reporter: { org: 'Watchers', contact: 'desk@watchers.example', domain: 'watchers.example' },
  sender: { org: 'Agency', contact: 'desk@agency.example', domain: 'agency.example' },
  source_identifier: '198.51.100.75',
  category: 'copyright',
  type: 'copyright',
  infringing_url: 'https://brandx.example/show/5',
  work_title: 'Iron Orchard',
  rights_holder: 'Publisher A',
  evidence: [
    {
      content_type: 'text/plain',
      description: 'what was seen',
      payload: 'YWJj',
      hash: 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    },
  ],
  _internal: { note: 'never to leave' },
}

describe('fromXarf', () => {
  it('reads a version 4 report as a notice and drops what is internal', () => {
    const fragment = fromXarf(report, { receivedAt: '2026-01-12T00:00:00Z' })
    expect(fragment.notices).toEqual([
      {
        id: 'r-1',
        receivedAt: '2026-01-12T00:00:00Z',
        lane: 'copyright',
        regime: 'other',
        sender: { id: 'agency.example', name: 'Agency', kind: 'agent' },
        elements: { senderIdentity: true, contact: true, location: true, explanation: true, work: true },
        urls: ['https://brandx.example/show/5'],
        domains: ['brandx.example'],
        works: ['Iron Orchard'],
        status: 'open',
      },
    ])
    expect(fragment.notes).toEqual([])
    expect(JSON.stringify(fragment)).not.toContain('never to leave')
  })

  it('takes the sender’s time with a note, and a wrong hash is a note', () => {
    const fragment = fromXarf({ ...report, evidence: [{ ...report.evidence[0], payload: 'YWJk' }] })
    expect(fragment.notes?.map((note) => note.code).sort()).toEqual(['EVIDENCE_HASH_WRONG', 'RECEIVED_AT_ASSUMED'])
    expect(fragment.notices?.[0]?.receivedAt).toBe(report.timestamp)
  })

  it('what is not said stays unknown', () => {
    const fragment = fromXarf({
      xarf_version: '4.0.0',
      category: 'content',
      type: 'phishing',
      source_identifier: '192.0.2.1',
      timestamp: '2026-01-01T00:00:00Z',
    })
    expect(fragment.notices?.[0]).toMatchObject({ lane: 'phishing', elements: {} })
    expect(fragment.notices?.[0]).not.toHaveProperty('urls')
  })

  it('every category and type has a lane', () => {
    expect(laneOf('copyright', 'p2p', '')).toBe('copyright')
    expect(laneOf('content', 'csam', '')).toBe('csam')
    expect(laneOf('content', 'brand-infringement', '')).toBe('trademark')
    expect(laneOf('infrastructure', 'botnet', '')).toBe('malware')
    expect(laneOf('reputation', 'blocklist', 'command_and_control')).toBe('malware')
    expect(laneOf('messaging', 'spam', '')).toBe('other_illegal')
    expect(laneOf('poetry', 'sonnet', '')).toBeNull()
  })

  it('reads version 3', () => {
    const fragment = fromXarf({
      Version: '3.0.0',
      ReporterInfo: {
        ReporterOrg: 'Vendor',
        ReporterOrgDomain: 'vendor.example',
        ReporterContactEmail: 'x@vendor.example',
      },
      Report: {
        ReportClass: 'Content',
        ReportType: 'phishing',
        Date: '2026-01-15T16:45:30Z',
        Source: { URL: 'https://brandx.example/login', Type: 'uri' },
      },
    })
    expect(fragment.notices?.[0]).toMatchObject({
      lane: 'phishing',
      domains: ['brandx.example'],
      sender: { id: 'vendor.example' },
    })
  })

  it('all samples convert to valid parts of a case', () => {
    const folder = sharedPath('data/samples/xarf')
    if (folder === null) return console.log('skipped: no samples here')
    for (const file of readdirSync(folder).filter((name) => /^v[34]-/.test(name))) {
      const fragment = fromXarf(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
      expect(fragment.notices, file).toHaveLength(1)
      const input = mergeFragments({ id: 'x', asOf: '2026-06-01T00:00:00Z', stage: 'report' }, fragment)
      expect(() => assess(input), file).not.toThrow()
    }
  })

  it('never throws, and what comes out is always a valid part', () => {
    const field = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('copyright', 'content', 'phishing', 'https://brandx.example/', '2026-01-01T00:00:00Z', '\ud800'),
    )
    fc.assert(
      fc.property(
        fc.record(
          {
            xarf_version: field,
            category: field,
            type: field,
            timestamp: field,
            infringing_url: field,
            url: field,
            sender: field,
            reporter: field,
            evidence: field,
            source_identifier: field,
            Report: field,
          },
          { requiredKeys: [] },
        ),
        (payload) => {
          for (const adapter of [fromXarf, fromLumen]) {
            const fragment = adapter(payload, { receivedAt: '2026-01-01T00:00:00Z' })
            expect(() =>
              assess(mergeFragments({ id: 'x', asOf: '2026-06-01T00:00:00Z', stage: 'report' }, fragment)),
            ).not.toThrow()
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('fromLumen', () => {
  const lumen = {
    dmca: {
      id: 77,
      type: 'DMCA',
      date_received: '2026-01-05T00:00:00.000Z',
      sender_name: 'Agency',
      principal_name: 'Publisher A',
      works: [
        {
          description: 'Iron Orchard',
          infringing_urls: [{ url: 'https://brandx.example/w/1' }, { url: 'No URL submitted' }],
        },
      ],
      body: 'text',
    },
  }

  it('reads a notice', () => {
    expect(fromLumen(lumen).notices?.[0]).toMatchObject({
      id: 'lumen-77',
      lane: 'copyright',
      regime: 'dmca',
      sender: { kind: 'agent' },
      urls: ['https://brandx.example/w/1'],
      works: ['Iron Orchard'],
    })
  })

  it('reads counts per host where addresses are withheld, with a note', () => {
    const fragment = fromLumen({ ...lumen.dmca, works: [{ infringing_urls: [{ fqdn: 'brandx.example', count: 9 }] }] })
    expect(fragment.notices?.[0]).toMatchObject({ domains: ['brandx.example'] })
    expect(fragment.notes?.some((note) => note.code === 'URLS_WITHHELD')).toBe(true)
  })

  it('a court order is an order, also by its misspelt field', () => {
    const fragment = fromLumen({
      id: 5,
      type: 'CourtOrder',
      date_received: '2026-01-05',
      jurisdictions: ['de'],
      works: [{ targetted_urls: [{ url: 'https://brandx.example/a' }] }],
    })
    expect(fragment.orders?.[0]).toMatchObject({ kind: 'removal', jurisdiction: 'DE', domains: ['brandx.example'] })
  })

  const order = {
    id: 6,
    type: 'CourtOrder',
    date_received: '2026-01-05',
    recipient_name: 'Searcher, Inc.',
    works: [{ targetted_urls: [{ url: 'https://brandx.example/a' }] }],
  }

  it.each([undefined, 'Example Hosting', 'Search', ''])(
    'a court order to another is none served on %s',
    (recipient) => {
      const fragment = fromLumen(order, recipient === undefined ? {} : { recipient })
      expect(fragment.orders).toBeUndefined()
      expect(fragment.notes?.map(({ code }) => code)).toContain('ORDER_TO_ANOTHER')
      const merged = mergeFragments({ id: 'x', asOf: '2026-06-01T00:00:00Z', stage: 'report' }, fragment)
      expect(assess(merged).knowledge.state).toBe('none')
    },
  )

  it('a court order to oneself is one', () => {
    for (const recipient of ['Searcher', 'SEARCHER INC'])
      expect(fromLumen(order, { recipient }).orders?.[0]).toMatchObject({ id: 'lumen-6', domains: ['brandx.example'] })
  })
})
