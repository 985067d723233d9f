import type { MailKind } from '../../src/adapters/shared/fragment'
import type { NoticeElement } from '../../src/case/notices'
import { de } from './bodies/de'
import { en } from './bodies/en'
import { es } from './bodies/es'
import { fr } from './bodies/fr'
import { heldOut } from './bodies/held-out'
import { ja } from './bodies/ja'
import { ko } from './bodies/ko'
import { zh } from './bodies/zh'
import { mailOf, partOf, type Shape } from './render'
import { traps } from './traps'
import type { Body } from './types'
import { unseenCase } from './unseen/case'
import { variants } from './variants'

export interface Case {
  readonly name: string
  readonly kind: MailKind
  readonly accused: readonly string[]
  /** null where elements are not under test. */
  readonly elements: readonly NoticeElement[] | null
  /** Elements on which two careful readers may differ: they count neither way. */
  readonly arguable?: readonly NoticeElement[]
  readonly eml: Uint8Array
}

const LANGUAGES: Readonly<Record<string, readonly Body[]>> = { en, ja, zh, de, es, fr, ko }
const OWN: Readonly<Record<string, string>> = {
  en: 'dana@larkspur.example',
  ja: 'saeki@seiun.example',
  zh: 'desk@haitang.example',
  de: 'koehler@lerchenverlag.example',
  es: 'ines@alondra.example',
  fr: 'maud@alouette.example',
  ko: 'kim@jongdal.example',
}
const SHAPES: Readonly<Record<string, readonly Shape[]>> = {
  en: [{ charset: 'windows-1252', encoding: 'quoted-printable' }],
  ja: [
    { charset: 'iso-2022-jp' },
    { charset: 'shift_jis', encoding: 'base64' },
    { charset: 'euc-jp', encoding: 'quoted-printable' },
  ],
  zh: [{ charset: 'gb18030', encoding: 'base64' }],
  de: [{ charset: 'windows-1252', label: 'iso-8859-1', encoding: 'quoted-printable' }],
  es: [{ charset: 'windows-1252' }],
  fr: [{ charset: 'windows-1252', encoding: 'quoted-printable' }],
  ko: [{ charset: 'euc-kr', label: 'ks_c_5601-1987', encoding: 'base64' }],
}

const caseOf = (language: string, body: Body, shape: Shape, tag: string): Case => ({
  name: `${language}/${body.name}${tag}`,
  kind: body.kind,
  accused: body.accused ?? [],
  elements: body.elements ?? null,
  eml: mailOf(
    body.subject,
    OWN[language] ?? 'someone@mailhost.example',
    partOf(body.text, shape),
    `${language}-${body.name}`,
    body.headers ?? [],
  ),
})

const kana = 'ﾃﾞｻﾞｲﾝ'
const japanese = `画像が無断で掲載されています（${kana}）。削除してください。\nhttp://toon.example/a/9\n`

export const cases: readonly Case[] = [
  ...Object.entries(LANGUAGES).flatMap(([language, bodies]) =>
    bodies.flatMap((body) => [
      caseOf(language, body, { encoding: 'base64' }, ''),
      ...(body.name === 'full' || body.name === 'answer' || body.name === 'counter'
        ? (SHAPES[language] ?? []).map((shape) => caseOf(language, body, shape, `/${shape.label ?? shape.charset}`))
        : []),
    ]),
  ),
  caseOf(
    'ja',
    { name: 'halfwidth', kind: 'notice', subject: '無断転載', text: japanese, accused: ['http://toon.example/a/9'] },
    { charset: 'iso-2022-jp' },
    '/kana',
  ),
  caseOf(
    'ja',
    {
      name: 'windows31j',
      kind: 'notice',
      subject: '無断転載',
      text: `①髙橋の作品が無断で掲載されています。削除してください。\nhttp://toon.example/a/9\n`,
      accused: ['http://toon.example/a/9'],
    },
    { charset: 'shift_jis' },
    '/nec',
  ),
  ...zh
    .filter((body) => body.name === 'trad')
    .map((body) => caseOf('zh', body, { charset: 'big5', encoding: 'base64' }, '/big5')),
  ...traps,
  ...variants.map((mail) => ({ ...unseenCase(mail), name: `variant/${mail.name}` })),
  ...heldOut.map((body) => caseOf('held-out', body, { encoding: 'quoted-printable' }, '')),
]
