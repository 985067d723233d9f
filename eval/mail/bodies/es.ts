import type { Body } from '../types'

export const es: readonly Body[] = [
  {
    name: 'full',
    kind: 'notice',
    subject: 'Notificación de infracción de derechos de autor',
    elements: [
      'senderIdentity',
      'contact',
      'work',
      'location',
      'explanation',
      'goodFaith',
      'accuracyOath',
      'signature',
    ],
    accused: ['https://libros-gratis.example/c/1', 'https://libros-gratis.example/c/2'],
    text: `Estimados señores:

Escribo en nombre de Editorial Alondra.

Obra: El calendario de sal
Sitio oficial: https://alondra.example/sal

Enlaces infractores:
https://libros-gratis.example/c/1
https://libros-gratis.example/c/2

Las páginas ofrecen la obra completa sin autorización. Solicitamos su retirada.

Creo de buena fe que el uso no está autorizado por el titular. La información es exacta y, bajo pena de perjurio, declaro que puedo actuar en nombre del titular.

Firma: Inés Prado
Teléfono: +34 900 000 000
`,
  },
  {
    name: 'plain',
    kind: 'notice',
    subject: 'Copia pirata',
    elements: ['location', 'explanation'],
    accused: ['http://toon.example/es/3'],
    text: `Hola,
esta página publica mis dibujos sin permiso y vulnera mis derechos de autor:
http://toon.example/es/3
Por favor, elimínenla.
`,
  },
  {
    name: 'counter',
    kind: 'counter_notice',
    subject: 'Contranotificación',
    accused: ['https://mi-pagina.example/g/3'],
    text: `Presento esta contranotificación sobre https://mi-pagina.example/g/3, que ustedes retiraron por error. Acepto la jurisdicción de los tribunales. Les pido restablecer la página.
`,
  },
  {
    name: 'retraction',
    kind: 'retraction',
    subject: 'Retirada de nuestra notificación',
    accused: ['https://libros-gratis.example/c/1'],
    text: `Por la presente retiramos nuestra notificación sobre https://libros-gratis.example/c/1, enviada por equivocación.
`,
  },
  {
    name: 'order',
    kind: 'order',
    subject: 'Auto judicial',
    accused: ['piratalibro.example'],
    text: `Juzgado de lo Mercantil n.º 1. Procedimiento 1/2026.
Se ordena a la prestadora bloquear el dominio infractor:
piratalibro.example
`,
  },
  {
    name: 'not-complaint',
    kind: 'none',
    subject: 'RE: derechos de autor',
    text: `Buenos días, esto no es una reclamación de derechos de autor. Solo preguntaba por qué https://abc.example/ va lento.
`,
  },
  {
    name: 'newsletter',
    kind: 'none',
    subject: 'Boletín antipiratería',
    headers: ['List-Unsubscribe: <https://news.example/u>'],
    text: `Boletín semanal
- Un juez bloquea https://bigpirate.example/
- Crece la infracción de derechos de autor y se elimina más rápido
Darse de baja: https://news.example/u
`,
  },
  {
    name: 'spam',
    kind: 'none',
    subject: 'Infracción de derechos en su web',
    text: `¡Usted usa mis fotos sin permiso! Descargue las pruebas, haga clic aquí:
https://files-storage.example/d/1
Si no las retira, le demandaré.
`,
  },
  {
    name: 'billing',
    kind: 'none',
    subject: 'Factura duplicada',
    text: `Me han pasado dos veces la factura 12. Solicito el reembolso. Dominio: knit.example
`,
  },
  {
    name: 'answer',
    kind: 'none',
    subject: 'RE: Notificación',
    text: `Hemos recibido su notificación y hemos eliminado las páginas.

El 5 de enero de 2026, Inés Prado escribió:
> https://libros-gratis.example/c/1
> sin autorización, creo de buena fe
`,
  },
]
