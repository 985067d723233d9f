import type { Unseen } from '../types'

/** Korean, and the front door's manners in languages that it was not asked to know. */
export const others: readonly Unseen[] = [
  {
    name: 'ko-studio',
    kind: 'notice',
    from: '"종달 미디어" <rights@jongdal-media.example>',
    subject: '저작권 침해 게시물 삭제 요청',
    accused: ['https://bamtoon.example/w/301'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity', 'contact', 'signature'],
    shape: { charset: 'euc-kr', encoding: 'base64' },
    text: `담당자님께

저희 종달 미디어는 웹툰 '겨울 항구'의 저작권자입니다. 아래 주소에서 저희 작품이 무단으로 게시되고 있으니 삭제 조치를 부탁드립니다.

https://bamtoon.example/w/301

정식 연재처: https://toon.jongdal-media.example/harbor
연락처: 02-000-0000
`,
  },
  {
    name: 'ko-counter',
    kind: 'counter_notice',
    from: 'han@hanbooks.example',
    subject: '게시 중단에 대한 이의신청',
    accused: ['https://hanbooks.example/essay/2'],
    text: `귀사에서 저작권 침해 신고를 이유로 https://hanbooks.example/essay/2 의 게시를 중단하셨습니다. 해당 글은 제가 직접 쓴 것으로 타인의 권리를 침해하지 않았습니다. 게시 재개를 요청드립니다.

한서윤
`,
  },
  {
    name: 'ko-billing',
    kind: 'none',
    from: 'admin@ppang.example',
    subject: '요금 문의',
    accused: [],
    text: `안녕하세요. ppang.example 요금이 이번 달 두 번 결제되었습니다. 확인 후 환불 부탁드립니다.
`,
  },
  {
    name: 'pt-editora',
    kind: 'notice',
    from: '"Editora Sabiá" <direitos@sabia.example>',
    subject: 'Violação de direitos autorais',
    accused: ['https://baixelivros.example/l/20'],
    text: `Prezados, somos titulares dos direitos autorais do livro "Maré Alta". A página abaixo disponibiliza a obra sem a nossa autorização. Solicitamos a remoção imediata.

https://baixelivros.example/l/20
`,
  },
  {
    name: 'it-fotografa',
    kind: 'notice',
    from: 'chiara@chiarafoto.example',
    subject: 'Violazione del diritto d’autore',
    accused: ['https://agriturismo-x.example/foto/2'],
    text: `Buongiorno, la pagina https://agriturismo-x.example/foto/2 pubblica una mia fotografia senza il mio consenso. Vi chiedo di rimuoverla.

Chiara Neri
`,
  },
]
