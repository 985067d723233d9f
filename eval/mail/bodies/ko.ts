import type { Body } from '../types'

export const ko: readonly Body[] = [
  {
    name: 'full',
    kind: 'notice',
    subject: '저작권 침해 게시물 삭제 요청',
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'signature'],
    accused: ['https://toonbada.example/w/1', 'https://toonbada.example/w/2'],
    text: `담당자님께,

주식회사 종달새의 대리인입니다.

작품명: 소금 달력
공식 사이트: https://jongdal.example/salt

침해 URL:
https://toonbada.example/w/1
https://toonbada.example/w/2

위 페이지는 당사의 허락 없이 작품 전체를 게시하여 저작권을 침해하고 있습니다. 삭제해 주십시오.

서명: 김하늘
전화: 02-0000-0000
`,
  },
  {
    name: 'plain',
    kind: 'notice',
    subject: '무단 게시',
    elements: ['location', 'explanation'],
    accused: ['http://toon.example/ko/3'],
    text: `안녕하세요.
제 만화가 무단으로 올라와 있습니다.
http://toon.example/ko/3
삭제 부탁드립니다.
`,
  },
  {
    name: 'counter',
    kind: 'counter_notice',
    subject: '이의제기',
    accused: ['https://mypage.example/ko/3'],
    text: `삭제된 https://mypage.example/ko/3 에 대하여 이의제기합니다. 착오로 삭제된 것이므로 복원해 주시기 바랍니다.
`,
  },
  {
    name: 'retraction',
    kind: 'retraction',
    subject: '신고 철회',
    accused: ['https://toonbada.example/w/1'],
    text: `https://toonbada.example/w/1 에 대한 저작권 침해 신고를 철회합니다.
`,
  },
  {
    name: 'order',
    kind: 'order',
    subject: '가처분 결정 송달',
    accused: ['haejeok.example'],
    text: `서울중앙지방법원 사건번호 2026카합1
주문: 채무자는 아래 불법 사이트에 대한 서비스를 중단하라.
haejeok.example
`,
  },
  {
    name: 'not-complaint',
    kind: 'none',
    subject: 'RE: 저작권',
    text: `이 메일은 저작권 신고가 아닙니다. https://abc.example/ 가 느린 이유를 물어본 것입니다.
`,
  },
  {
    name: 'newsletter',
    kind: 'none',
    subject: '불법복제 뉴스레터',
    headers: ['List-Unsubscribe: <https://news.example/u>'],
    text: `이번 주 소식
- 불법 복제 사이트 https://bigpirate.example/ 차단
- 저작권 침해 삭제 요청 증가
수신거부: https://news.example/u
`,
  },
  {
    name: 'spam',
    kind: 'none',
    subject: '저작권 침해 경고',
    text: `귀하의 사이트가 제 사진을 무단 사용하고 있습니다. 증거를 보려면 여기를 클릭하여 다운로드하세요.
https://files-storage.example/d/1
`,
  },
  {
    name: 'billing',
    kind: 'none',
    subject: '결제 문의',
    text: `지난달 청구서가 두 번 결제되었습니다. 환불해 주세요. 도메인은 knit.example 입니다.
`,
  },
  {
    name: 'answer',
    kind: 'none',
    subject: 'RE: 삭제 요청',
    text: `접수되었습니다. 해당 페이지를 삭제했습니다.

2026년 1월 5일 김하늘 님이 작성:
> https://toonbada.example/w/1
> 허락 없이 게시
`,
  },
]
