import type { CaseInput } from 'redflag'

/** Invented, as everything here. */
export const sampleCase: CaseInput = {
  id: 'playground-1',
  asOf: '2026-02-20T00:00:00Z',
  stage: 'report',
  jurisdictions: ['JP', 'US'],
  service: {
    roles: ['cdn', 'reverse_proxy'],
    masksOrigin: true,
    plan: 'free',
    features: ['caches'],
    controls: ['terminate_account', 'disable_proxy', 'purge_cache', 'block_url', 'forward_notice'],
  },
  account: { id: 'a-17', openedAt: '2025-06-01T00:00:00Z', status: 'active' },
  identity: { checks: [] },
  contacts: { emails: [{ address: 'k7@relay.example' }] },
  payment: { instruments: [] },
  domains: [
    { name: 'mangagate.example', addedAt: '2025-06-01T00:00:00Z', removedAt: '2025-11-02T00:00:00Z' },
    { name: 'mangagate2.example', addedAt: '2025-11-03T00:00:00Z', status: 'active' },
  ],
  notices: [
    {
      id: 'n-1',
      receivedAt: '2025-12-01T09:00:00Z',
      lane: 'copyright',
      regime: 'jp',
      sender: { id: 'desk@press.example', kind: 'rights_holder', verified: true },
      elements: { senderIdentity: true, contact: true, work: true, location: true, explanation: true },
      urls: ['https://mangagate2.example/read/1'],
      domains: ['mangagate2.example'],
      status: 'open',
    },
  ],
}

export const samplePage = `<!doctype html>
<title>Manga Raw Free - 無料で読む</title>
<h1>漫画raw 全巻無料</h1>
<p>We moved! Our new domain is mangagate2.example - please bookmark it.</p>
<p>最新刊も全話無料で読めます。登録不要、広告なし。</p>
`

export const sampleMail = `Received: from out.press.example by mx.provider.example; Mon, 1 Dec 2025 09:00:00 +0000
From: "Dana Hill" <dana@press.example>
To: abuse@provider.example
Subject: Pirated book
Message-ID: <n-1@press.example>

Hello, our novel "The Salt Calendar" is on hxxps://mangagate2[.]example/read/1 and nobody has asked us for permission.
Please take it down.

Dana Hill, +44 20 0000 0000
`
