import type { Unseen } from '../types'

export const es: readonly Unseen[] = [
  {
    name: 'es-fotografa-bodas',
    kind: 'notice',
    from: 'Maite Urrutikoa <hola@maitefotos.example>',
    subject: 'Mis fotos en la web de un salón de bodas',
    accused: ['https://salonlosnaranjos.example/galeria', 'https://salonlosnaranjos.example/img/portada.jpg'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature'],
    text: `Buenas tardes:

Soy fotógrafa de bodas. Resulta que un salón de banquetes que no conozco de nada tiene en su página nueve fotos mías de la boda de Ainara y Joseba (septiembre de 2024), y encima una la han puesto de portada, espejada para que no se note:

· https://salonlosnaranjos.example/galeria
· https://salonlosnaranjos.example/img/portada.jpg

Las originales están en mi porfolio, https://maitefotos.example/ainara-joseba, con su fecha. Esa boda ni siquiera fue en su salón. No les he cedido ningún derecho ni los novios han dado permiso para salir ahí.

Os pido que las retiréis cuanto antes. Para lo que haga falta: 600 000 000, por las tardes.

Un saludo,
Maite Urrutikoa
`,
  },
  {
    name: 'es-consumo',
    kind: 'notice',
    from: '"Dirección General de Consumo" <mercado@consumo.example>',
    subject: 'Comunicación sobre tienda en línea presuntamente fraudulenta. Expte. 114/26',
    accused: ['https://zapatillas-liquidacion.example/'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['signature'],
    shape: { charset: 'iso-8859-1', encoding: 'quoted-printable' },
    text: `Muy señores míos:

Esta Dirección General ha recibido 63 reclamaciones de personas que compraron en https://zapatillas-liquidacion.example/ y no recibieron el producto ni la devolución del importe. La página carece de los datos del titular que exige la ley, y las fotografías y precios son engañosos.

Se pone en su conocimiento a los efectos del artículo 6 del Reglamento de Servicios Digitales, con el ruego de que valoren la retirada del contenido ilícito o la suspensión del servicio. La presente no constituye orden ni requerimiento.

Pueden dirigirse al Servicio de Vigilancia del Mercado, mercado@consumo.example, tel. 910 000 000.

Atentamente,
El Jefe de Servicio, Damián Corrales Vega
`,
  },
  {
    name: 'es-manager-disco',
    kind: 'notice',
    from: 'Tato Management <tato@tatomanagement.example>',
    subject: 'FILTRACIÓN disco La Niña Plomo!!! urgente',
    accused: ['https://leakzona.example/topic/9917', 'https://subelo.example/f/NPLM2026.rar'],
    elements: ['work', 'location', 'explanation', 'goodFaith'],
    arguable: ['senderIdentity', 'signature'],
    text: `Hola equipo, soy el mánager de La Niña Plomo. El disco nuevo ("Gasolina Santa", 11 temas) sale el 6 de febrero y YA está dando vueltas completo. Los links:

hxxps://leakzona[.]example/topic/9917
hxxps://subelo[.]example/f/NPLM2026.rar

Los derechos son de la artista y de su sello, nadie autorizó nada, ni siquiera la prensa tiene las copias. De buena fe les digo que no hay ninguna ley que ampare esto. El único tema que sí es público es el single, en https://laninaplomo.example/single, ese NO lo toquen por favor.

Cada hora cuenta. Mil gracias

Tato
`,
  },
  {
    name: 'es-fuera-oficina',
    kind: 'none',
    from: 'Lorena Pizarnik <lpizarnik@derechosaudio.example>',
    subject: 'Respuesta automática: Reclamación por infracción de derechos de autor',
    accused: [],
    headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
    text: `Hola:

Estoy fuera de la oficina hasta el lunes 26 de enero, con acceso limitado al correo.

Para retiradas urgentes de contenido infractor escribid a avisos@derechosaudio.example; para licencias, a licencias@derechosaudio.example.

Lorena Pizarnik
Departamento Antipiratería, Derechos Audio S. C.
`,
  },
  {
    name: 'es-factura',
    kind: 'none',
    from: 'administracion@cervezaslobo.example',
    subject: 'Reclamación: nos han cobrado dos veces y la web caída',
    accused: [],
    text: `Buenos días,

Quiero presentar una reclamación. En diciembre nos suspendisteis cervezaslobo.example dos días por un aviso de marca que luego resultó ser de otra cervecería y se archivó, hasta ahí bien. Pero ahora en la factura F-20881 nos aparece el plan cobrado dos veces, y además una penalización por "infracción".

Exigimos que retiréis ese cargo y nos devolváis 49,90 €. La web https://cervezaslobo.example funciona ya perfectamente, por eso no hay que hacer nada.

Administración
Cervezas Lobo
`,
  },
  {
    name: 'es-candidatura',
    kind: 'none',
    from: 'Iker Salvatierra <iker.salvatierra@correo.example>',
    subject: 'Candidatura: analista de abuso y derechos de autor',
    accused: [],
    text: `Estimado equipo de selección:

Me dirijo a ustedes en relación con la vacante de analista publicada en https://empleos.example/oferta/5521.

Durante tres años gestioné avisos de retirada en una plataforma de vídeo: unas 400 notificaciones DMCA por semana, contranotificaciones, requerimientos judiciales y denuncias por contenido ilícito. Declaro bajo mi responsabilidad que todo lo que figura en el currículum es cierto.

Pueden ver un proyecto mío en https://ikersalvatierra.example/clasificador.

Quedo a su disposición.
Iker Salvatierra
Tel. 611 000 000
`,
  },
  {
    name: 'es-retirada-aviso',
    kind: 'retraction',
    from: '"Editorial Trece Lunas" <legal@trecelunas.example>',
    subject: 'Rv: Aviso 3302: dejamos sin efecto',
    accused: ['https://bibliotecamovil.example/cuentos/el-faro-manso'],
    text: `Hola de nuevo:

Dejamos sin efecto nuestro aviso 3302, de 13 de enero, contra https://bibliotecamovil.example/cuentos/el-faro-manso. La autora nos acaba de confirmar por teléfono que autorizó ella misma la lectura. No tenemos nada que reclamar, disculpad las molestias.

Editorial Trece Lunas

-----Mensaje original-----
De: Editorial Trece Lunas
Asunto: Aviso 3302
> Les notificamos que en https://bibliotecamovil.example/cuentos/el-faro-manso se
> reproduce sin autorización el cuento "El faro manso", cuyos derechos pertenecen
> a esta editorial. Solicitamos su retirada inmediata.
`,
  },
  {
    name: 'es-juzgado',
    kind: 'order',
    from: '"Juzgado de lo Mercantil n.º 3" <mercantil3@justicia.example>',
    subject: 'Notificación de auto. Medidas cautelares 000/2026',
    accused: ['goltotal.example', 'goltotal2.example', 'tarjetaroja-tv.example'],
    text: `JUZGADO DE LO MERCANTIL N.º 3
Medidas cautelares 000/2026
Solicitante: Liga Norte de Fútbol Profesional

AUTO

PARTE DISPOSITIVA

ACUERDO: Estimar la solicitud y, en consecuencia, ORDENAR a las entidades prestadoras de servicios de intermediación que bloqueen, en el plazo máximo de tres días desde la notificación del presente auto y durante la temporada 2025/2026, el acceso desde el territorio nacional a los siguientes dominios:

- goltotal.example
- goltotal2.example
- tarjetaroja-tv.example

Notifíquese a las partes, haciéndoles saber que contra este auto cabe recurso de apelación en el plazo de veinte días.

Así lo acuerda, manda y firma S. S.ª. Doy fe.
`,
  },
]
