import type { Unseen } from '../unseen/types'

export const es: readonly Unseen[] = [
  {
    name: 'es-ilustradora',
    kind: 'notice',
    from: 'Noa Quiroga <hola@noaquiroga.example>',
    subject: 'Venden camisetas con mi dibujo',
    accused: ['https://camis-molonas.example/producto/gata-astronauta'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['contact', 'signature'],
    text: `Hola:

Soy Noa Quiroga, ilustradora. Ayer una amiga me mandó una foto de una camiseta con mi ilustración "Gata astronauta" y casi me caigo de la silla, porque yo no la he vendido a nadie para eso. La están vendiendo aquí:

https://camis-molonas.example/producto/gata-astronauta

El dibujo está en mi portfolio desde 2021: https://noaquiroga.example/gata

¿Podéis hacer que lo quiten? He escrito tres veces a la tienda y nada.

Un saludo
Noa
`,
  },
  {
    name: 'es-caja-rural',
    kind: 'notice',
    from: '"Caja Valdeoro - Prevención del fraude" <fraude@cajavaldeoro.example>',
    subject: 'Suplantación de nuestra banca en línea',
    accused: ['https://cajavaldeoro-acceso.example/es/', 'https://cajavaldeoro-acceso.example/es/sms.php'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['contact', 'work', 'signature'],
    text: `Buenas noches,

Desde Caja Valdeoro les informamos de que las siguientes direcciones imitan nuestra página de acceso para hacerse con las claves de los clientes:

hxxps://cajavaldeoro-acceso[.]example/es/
hxxps://cajavaldeoro-acceso[.]example/es/sms.php

La página auténtica es https://www.cajavaldeoro.example. Rogamos su desconexión inmediata; atendemos las 24 horas.

Prevención del fraude, Caja Valdeoro
`,
  },
  {
    name: 'es-abogada-marca',
    kind: 'notice',
    from: '"Bufete Arrizabala" <mbarrizabala@bufete-arrizabala.example>',
    subject: 'Requerimiento: uso ilícito de la marca TORREMAR',
    accused: ['torremar-bolsos.example', 'bolsostorremar-outlet.example'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work', 'signature', 'goodFaith'],
    text: `Muy señores nuestros:

En nombre y representación de Torremar Piel, S.A., titular de la marca nacional TORREMAR, les comunicamos que en los dominios torremar-bolsos.example y bolsostorremar-outlet.example se ofrecen bolsos falsificados. La única tienda oficial de nuestra mandante es torremar.example.

Les requerimos para que en el plazo de cinco días cesen en el alojamiento de ambos dominios.

Maite Barrizabala, abogada
C/ Imaginaria 7, 00000 Valdeoro. Tel. 600 000 000
`,
  },
  {
    name: 'es-difamacion',
    kind: 'notice',
    from: '"Taller Hermanos Cuesta" <taller@hnoscuesta.example>',
    subject: 'Mentiras sobre nuestro taller',
    accused: ['https://la-lista-negra.example/talleres/cuesta'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['signature'],
    text: `Buenos días. En https://la-lista-negra.example/talleres/cuesta alguien escribe que montamos piezas robadas y que mi hermano ha estado en la cárcel. Es todo mentira y nos está hundiendo el negocio. Esto es un atentado contra nuestro honor. Solicitamos que se elimine esa página.

Taller Hermanos Cuesta, 920 000 000
`,
  },
  {
    name: 'es-contranotif',
    kind: 'counter_notice',
    from: 'Banda La Ronquera <banda@laronquera.example>',
    subject: 'RE: Hemos bloqueado su contenido (exp. 5561)',
    accused: ['https://laronquera.example/audio/verbena.mp3'],
    text: `Hola, no estamos de acuerdo con el bloqueo de https://laronquera.example/audio/verbena.mp3. La canción la compusimos y la grabamos nosotros en el local de ensayo; la discográfica que se ha quejado no tiene ningún derecho sobre ella. Pedimos que la volváis a poner.

Fermín, por la banda
`,
  },
  {
    name: 'es-retira',
    kind: 'retraction',
    from: '"Bufete Arrizabala" <mbarrizabala@bufete-arrizabala.example>',
    subject: 'Desistimiento – artesanos-del-cuero.example',
    accused: ['artesanos-del-cuero.example'],
    text: `Muy señores nuestros:

Tras llegar a un acuerdo con el titular del dominio artesanos-del-cuero.example, nuestra mandante desiste de la reclamación que les enviamos el 8 de enero. Les rogamos que archiven el asunto.

Atentamente,
Maite Barrizabala
`,
  },
  {
    name: 'es-orden',
    kind: 'order',
    from: '"Juzgado Central" <contencioso@juzgado.example>',
    subject: 'Oficio – Autorización de interrupción del servicio, proc. 00/2026',
    accused: ['descargas-al-vuelo.example'],
    text: `JUZGADO CENTRAL DE LO CONTENCIOSO-ADMINISTRATIVO N.º 2

Auto. En Villafalsa, a 15 de enero de 2026.
PARTE DISPOSITIVA
DISPONGO: Autorizar la ejecución de la medida de interrupción del servicio de la página descargas-al-vuelo.example, ordenando a Provider Inc. que la lleve a efecto en 24 horas.

Así lo acuerda, manda y firma S.S.ª
`,
  },
  {
    name: 'es-none-curriculum',
    kind: 'none',
    from: 'Lucía Ferrándiz <lucia@ferrandiz-letras.example>',
    subject: 'Candidatura: técnica de abuso y contenidos',
    accused: [],
    text: `Estimado equipo:

Me gustaría incorporarme a su departamento de abuso. He tramitado durante cuatro años avisos de retirada, denuncias de phishing y reclamaciones por falsificaciones, y sé cuándo un contenido infringe derechos y cuándo no.

Adjunto mi currículum; algunos trabajos están en https://ferrandiz-letras.example/trabajos.

Quedo a su disposición.
Lucía Ferrándiz
`,
  },
  {
    name: 'es-none-publi',
    kind: 'none',
    from: '"Marcos de VigíaWeb" <marcos@vigiaweb.example>',
    subject: '¿Le están copiando la web?',
    accused: [],
    text: `Hola,

¿Sabía que 3 de cada 5 empresas sufren plagio o suplantación en internet? Con VigíaWeb localizamos las copias ilegales de su contenido y tramitamos la retirada por usted, desde 39 € al mes. Pida su informe sin coste en https://vigiaweb.example/informe.

Marcos
`,
  },
  {
    name: 'es-none-factura',
    kind: 'none',
    from: 'Óptica Lince <admin@opticalince.example>',
    subject: 'Suspensión por impago',
    accused: [],
    text: `Hola, nos han suspendido la web https://opticalince.example/ y el correo dice que es por impago, pero la factura de diciembre está pagada por transferencia. Les mando el justificante. Por favor, reactiven el servicio hoy, que tenemos campaña.

Gracias
`,
  },
]
