import type { Unseen } from '../types'

export const es: readonly Unseen[] = [
  {
    name: 'es-editorial',
    kind: 'notice',
    from: '"Editorial Alondra" <derechos@alondra-editorial.example>',
    subject: 'Requerimiento de retirada de contenidos',
    accused: ['https://librosgratis.example/d/502', 'https://librosgratis.example/d/503'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith', 'accuracyOath'],
    arguable: ['signature'],
    shape: { charset: 'windows-1252', encoding: 'quoted-printable' },
    text: `Muy señores míos:

Me llamo Lucía Serrano y actúo en nombre de Editorial Alondra, S.L., titular de los derechos de explotación de la novela «La sal de octubre».

En las siguientes direcciones se ofrece la descarga íntegra de la obra sin nuestra autorización:

https://librosgratis.example/d/502
https://librosgratis.example/d/503

La edición legítima puede adquirirse en https://tienda.alondra-editorial.example/sal

Creo de buena fe que el uso descrito no está autorizado por el titular, su agente ni la ley. Declaro, bajo pena de perjurio, que la información contenida en esta notificación es exacta.

Les requerimos que retiren o bloqueen el acceso a dichos contenidos.

Lucía Serrano
Calle Inventada 8, Madrid. Tel. +34 910 000 000
`,
  },
  {
    name: 'es-fotografo',
    kind: 'notice',
    from: 'paco@pacofoto.example',
    subject: 'foto robada',
    accused: ['https://hotelmira.example/galeria/4'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity'],
    text: `Hola, el hotel de esta página https://hotelmira.example/galeria/4 usa una foto mía y nadie me ha pedido permiso. La original la tengo en https://pacofoto.example/playa. ¿La podéis quitar? Gracias, Paco
`,
  },
  {
    name: 'es-liga',
    kind: 'notice',
    from: '"Liga Ficticia" <antipirateria@ligaficticia.example>',
    subject: 'Emisión ilícita de partidos en directo',
    accused: ['https://rojadirecto.example/canal/7'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact', 'work'],
    text: `Buenas tardes:

Les comunicamos que el sitio hxxps://rojadirecto[.]example/canal/7 retransmite en directo, sin licencia alguna, los partidos de la Liga Ficticia, cuyos derechos audiovisuales nos pertenecen en exclusiva. Solicitamos que suspendan de inmediato el servicio.

Departamento antipiratería
`,
  },
  {
    name: 'es-contra',
    kind: 'counter_notice',
    from: 'sara@cortosara.example',
    subject: 'Contranotificación',
    accused: ['https://cortosara.example/v/1'],
    text: `A quien corresponda: han retirado ustedes https://cortosara.example/v/1 por una supuesta infracción. Declaro bajo juramento que el material fue retirado por error, pues el corto lo rodé yo. Acepto la jurisdicción de los tribunales de mi domicilio. Pido que se restablezca.

Sara Pons
`,
  },
  {
    name: 'es-retirada-queja',
    kind: 'retraction',
    from: '"Editorial Alondra" <derechos@alondra-editorial.example>',
    subject: 'Desistimiento',
    accused: ['https://librosgratis.example/d/503'],
    text: `Por la presente retiramos la reclamación que les enviamos sobre https://librosgratis.example/d/503, ya que hemos llegado a un acuerdo con el responsable. Pueden dejarla sin efecto.
`,
  },
  {
    name: 'es-juzgado',
    kind: 'order',
    from: '"Juzgado Mercantil" <juzgado@justicia.example>',
    subject: 'Auto de medidas cautelares',
    accused: ['rojadirecto.example'],
    text: `JUZGADO DE LO MERCANTIL
Procedimiento: medidas cautelares 000/2026

AUTO

PARTE DISPOSITIVA: Se acuerda requerir a los prestadores de servicios de intermediación para que, en el plazo de 72 horas, bloqueen el acceso al dominio rojadirecto.example.

Notifíquese.
`,
  },
  {
    name: 'es-factura',
    kind: 'none',
    from: 'admin@zapateria-luz.example',
    subject: 'Reclamación de factura',
    accused: [],
    text: `Hola, quiero reclamar la factura de diciembre de zapateria-luz.example: me habéis cobrado un plan que no tengo autorizado. Quitad el cargo, por favor.
`,
  },
]
