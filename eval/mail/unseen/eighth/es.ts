import type { Unseen } from '../types'

export const es: readonly Unseen[] = [
  {
    name: 'es-editorial',
    kind: 'notice',
    from: 'Editorial Brizna <derechos@brizna.example>',
    subject: 'Solicitud de retirada: «El Herrero del Décimo Cielo»',
    accused: ['https://tumangasur.example/herrero/88', 'https://tumangasur.example/herrero/89'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith', 'accuracyOath'],
    arguable: ['signature'],
    text: `Estimados señores:

Editorial Brizna, S.L. tiene los derechos en exclusiva de «El Herrero del Décimo Cielo» para España. Los siguientes enlaces ofrecen la obra completa sin nuestra autorización:

- https://tumangasur.example/herrero/88
- https://tumangasur.example/herrero/89

Nuestra edición está en https://brizna.example/herrero y no debe tocarse. Declaramos de buena fe que el uso no está autorizado y, bajo pena de perjurio, que los datos son exactos.

Nuria Campos
Calle Mayor 4, 28000 Madrid, tel. 910 000 000`,
  },
  {
    name: 'es-musico',
    kind: 'notice',
    from: 'Teo Rivas <teo@teorivas.example>',
    subject: 'suben mi disco',
    accused: ['https://discosya.example/teo-rivas-mareas'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['signature'],
    text: `Buenas, soy Teo Rivas, músico. Mi disco «Mareas» está para descargar en https://discosya.example/teo-rivas-mareas y yo no he dado permiso a nadie. Se vende en mi web. ¿Lo podéis quitar? Gracias. Teo Rivas`,
  },
  {
    name: 'es-contra',
    kind: 'counter_notice',
    from: 'Academia Faro <hola@academiafaro.example>',
    subject: 'RE: contenido bloqueado, contranotificación',
    accused: ['https://academiafaro.example/curso-redaccion'],
    text: `Han bloqueado https://academiafaro.example/curso-redaccion por una denuncia falsa. El curso lo hemos grabado nosotros y tenemos los contratos. Declaramos bajo pena de perjurio que fue un error y aceptamos la jurisdicción de los tribunales. Pedimos que se restablezca.

Rosa Vidal, Academia Faro, Vigo`,
  },
  {
    name: 'es-estudiante',
    kind: 'none',
    from: 'Marta Gil <mgil@alumnos.example>',
    subject: 'encuesta universitaria sobre piratería',
    accused: [],
    text: `Hola, estoy haciendo un trabajo sobre las descargas ilegales en páginas como pelisfree.example. ¿Cuántas notificaciones de derechos de autor reciben al mes? No es una denuncia. Gracias, Marta`,
  },
  {
    name: 'es-factura',
    kind: 'none',
    from: 'Contabilidad <conta@hostalsol.example>',
    subject: 'Factura con derechos de licencia duplicados',
    accused: [],
    text: `Buenos días: en la factura de octubre aparecen dos veces los derechos de licencia del dominio hostalsol.example. Rogamos retiren el cargo duplicado.`,
  },
]
