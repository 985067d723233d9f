import type { Unseen } from '../types'

export const es: readonly Unseen[] = [
  {
    name: 'es6-anime-distribuidora',
    kind: 'notice',
    from: '"Lunaria Anime - Antipiratería" <antipirateria@lunaria-anime.example>',
    subject: 'Solicitud de retirada: "Pétalos de acero", temporada 2',
    accused: [
      'https://animetotal-hd.example/ver/petalos-de-acero-2x01',
      'https://animetotal-hd.example/ver/petalos-de-acero-2x02',
      'https://animetotal-hd.example/ver/petalos-de-acero-2x03',
      'https://s2.vidcesta.example/e/k3m9x',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith', 'accuracyOath'],
    arguable: ['signature'],
    text: `Estimados señores:

Lunaria Anime S.L. es la distribuidora exclusiva en España y América Latina de la serie "Pétalos de acero".

La segunda temporada, que se estrenó el 9 de enero en https://lunaria-anime.example/petalos, se está emitiendo sin nuestra autorización en las direcciones que siguen:

1) https://animetotal-hd.example/ver/petalos-de-acero-2x01
2) https://animetotal-hd.example/ver/petalos-de-acero-2x02
3) https://animetotal-hd.example/ver/petalos-de-acero-2x03
4) https://s2.vidcesta.example/e/k3m9x (reproductor incrustado en las anteriores)

Creemos de buena fe que el uso descrito no está autorizado por el titular, por su agente ni por la ley. Declaramos, bajo pena de perjurio, que la información de este aviso es exacta y que estamos facultados para actuar en nombre del titular.

Rogamos que inhabiliten el acceso.

Íñigo Balbuena
Responsable de antipiratería
Lunaria Anime S.L., c/ Inventada 40, 28000 Villafalsa
Tel. 900 000 000
`,
  },
  {
    name: 'es6-hotel-tienda-falsa',
    kind: 'notice',
    from: 'Hotel Mirador del Duende <recepcion@miradordelduende.example>',
    subject: 'Web que se hace pasar por nuestro hotel',
    accused: ['https://mirador-del-duende-reservas.example/'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['signature', 'work'],
    text: `Hola, buenos días:

Ayer se nos presentó una familia de cinco con una reserva que nosotros no tenemos. Habían pagado 840 euros por adelantado en https://mirador-del-duende-reservas.example/, que no es nuestra. Nuestra web de toda la vida es miradordelduende.example, pueden comprobarlo.

Han copiado las fotos, el logotipo y hasta el texto que escribió mi madre sobre el desayuno. Es una estafa, ya la hemos denunciado en el cuartel. Les pido que la cierren antes de que caiga más gente, que se acerca la Semana Blanca.

Encarna Villoslada, gerente
Teléfono del hotel: 950 000 000
`,
  },
  {
    name: 'es6-foto-anuncios',
    kind: 'notice',
    from: 'r.m.p.1994@correo.example',
    subject: 'usan mi cara en anuncios de citas',
    accused: ['https://citasyaaa.example/perfil/daniela-26', 'https://citasyaaa.example/perfil/sofi-25'],
    elements: ['location', 'explanation'],
    text: `Hola, me da mucha vergüenza escribir esto. En dos perfiles de una página de contactos sexuales salgo yo. No me llamo así ni me he apuntado jamás a nada de eso, cogieron las fotos de mi cuenta privada y les pusieron un teléfono que no es mío.

https://citasyaaa.example/perfil/daniela-26
https://citasyaaa.example/perfil/sofi-25

No he dado permiso a nadie para usar mi imagen. Ya me han reconocido dos compañeros de clase. Por favor, borradlo cuanto antes, y no le deis mis datos al de la página. Si hace falta mi DNI os lo mando, pero solo a vosotros.
`,
  },
  {
    name: 'es6-sello-dsa',
    kind: 'notice',
    from: '"Discos Tramontana" <legal@discostramontana.example>',
    subject: 'Notificación (art. 16 Reglamento de Servicios Digitales)',
    accused: ['https://mp3-cosecha.example/album/nana-de-sal.zip'],
    elements: ['work', 'location', 'explanation', 'goodFaith', 'senderIdentity', 'contact'],
    arguable: ['accuracyOath', 'signature'],
    shape: { charset: 'windows-1252', label: 'iso-8859-1', encoding: 'quoted-printable' },
    text: `Notificante: Discos Tramontana, S. Coop.
Correo: legal@discostramontana.example

Contenido: el álbum completo «Nana de sal», de Aitana Corbera, que nuestro sello publicó en 2024, ofrecido para descarga en
https://mp3-cosecha.example/album/nana-de-sal.zip

Motivo: la descarga no cuenta con licencia nuestra ni de la artista y vulnera los derechos de reproducción y comunicación pública (TRLPI, arts. 17 y siguientes).

Manifestamos nuestra convicción de buena fe de que la información y las alegaciones que aquí constan son exactas y completas.

Pendientes de su decisión motivada, les saluda

Departamento jurídico
`,
  },
  {
    name: 'es6-retirada-de-aviso',
    kind: 'retraction',
    from: '"Lunaria Anime - Antipiratería" <antipirateria@lunaria-anime.example>',
    subject: 'Dejamos sin efecto el aviso LA-0093',
    accused: ['https://podcast-otakuna.example/episodios/61'],
    text: `Buenas tardes:

En nuestro aviso LA-0093, del pasado 12 de enero, incluimos por error https://podcast-otakuna.example/episodios/61. Se trata de un podcast donde se comenta la serie, sin imágenes ni audio de la misma. Les pedimos que dejen sin efecto el aviso en lo que respecta a esa dirección y, si la han bloqueado, que la restablezcan.

Disculpen las molestias.

Íñigo Balbuena
`,
  },
  {
    name: 'es6-auto-juzgado',
    kind: 'order',
    from: '"Juzgado de lo Mercantil n.º 3" <mercantil3@juzgado.example>',
    subject: 'Notificación de auto – Medidas cautelares 000/2026',
    accused: ['futbolsincoste.example', 'goles-en-directo.example'],
    text: `JUZGADO DE LO MERCANTIL N.º 3 DE VILLAFALSA
Medidas cautelares 000/2026 – Sección B
Demandante: Liga Imaginaria de Balompié

Por la presente se notifica a PROVIDER INC. el auto dictado en el día de ayer, cuya parte dispositiva dice:

«ACUERDO: Requerir a Provider Inc. para que, en el plazo de 72 horas, cese en la prestación de sus servicios a los nombres de dominio futbolsincoste.example y goles-en-directo.example, con apercibimiento de incurrir en delito de desobediencia.

Contra esta resolución cabe recurso de apelación en el plazo de veinte días.»

La Letrada de la Administración de Justicia
`,
  },
  {
    name: 'es6-none-gracias',
    kind: 'none',
    from: 'Hotel Mirador del Duende <recepcion@miradordelduende.example>',
    subject: 'RE: RE: Web que se hace pasar por nuestro hotel',
    accused: [],
    text: `¡Muchísimas gracias! Acabo de mirar y ya no se abre. No saben el peso que nos quitan de encima. Si algún día vienen por la sierra, el desayuno corre de nuestra cuenta.

Un abrazo,
Encarna

El mar, 20 ene 2026 a las 8:55, abuse@provider.example escribió:
> Estimada señora Villoslada:
> hemos suspendido el sitio https://mirador-del-duende-reservas.example/ por
> suplantación de identidad y uso no autorizado de su marca.
`,
  },
  {
    name: 'es6-none-cliente-musica',
    kind: 'none',
    from: 'Gimnasio Forja <hola@gimnasioforja.example>',
    subject: 'Duda con derechos de autor y la factura de enero',
    accused: [],
    text: `Hola, soy cliente vuestro (plan Pro, dominio gimnasioforja.example).

Dos cosas. La primera, que en la factura de enero me habéis cobrado dos veces el ancho de banda de vídeo. La segunda es una duda: quiero subir unas clases de spinning grabadas y suena música comercial de fondo. ¿Me lo bloquearíais por derechos de autor si alguien se queja? ¿Basta con la licencia que ya pago a la entidad de gestión por el local o necesito otra? En https://gimnasioforja.example/clases podéis ver cómo quedaría, de momento sin sonido.

Gracias, Nacho
`,
  },
]
