import type { Unseen } from '../types'

export const es: readonly Unseen[] = [
  {
    name: 'es-ceramista-fotos-tienda',
    kind: 'notice',
    from: '"Lucía Barrenechea" <taller@barroylumbre.example>',
    subject: 'Una tienda está usando las fotos de mi taller',
    text: `Buenas tardes:

Tengo un taller de cerámica en Teruel y esta semana una clienta me avisó de que hay una tienda que vende imitaciones chinas usando MIS fotos. No parecidas, las mías: se ve mi mesa, mi gato y hasta mi delantal. Son las de la colección «Lumbre», que hice yo misma en la primavera del año pasado. Nadie me ha pedido permiso.

Están aquí:

1.- https://hogarchollo.example/p/jarron-lumbre-azul
2.- https://hogarchollo.example/p/set-4-cuencos-rusticos
3.- https://hogarchollo.example/p/tetera-artesana (esta es la del gato)

Las originales las pueden ver en mi web, https://barroylumbre.example/lumbre, con fecha.

He escrito a la tienda por el chat y me han contestado con un cupón del 10 %. Les ruego que hagan algo.

Un saludo,

Lucía Barrenechea Poyo
Barro y Lumbre, c/ del Tozal, 301, 44999 Teruel
Móvil y WhatsApp: 600 000 218`,
    accused: [
      'https://hogarchollo.example/p/jarron-lumbre-azul',
      'https://hogarchollo.example/p/set-4-cuencos-rusticos',
      'https://hogarchollo.example/p/tetera-artesana',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature'],
  },
  {
    name: 'es-despacho-telenovela-requerimiento',
    kind: 'notice',
    from: '"Urrutia Peñalver Abogados" <propiedadintelectual@urrutiapenalver.example>',
    subject: 'REQUERIMIENTO – Producciones Ceiba, S.A. de C.V. – «La hacienda de los vientos» – Exp. PI-0447',
    text: `Ciudad de México

A QUIEN CORRESPONDA
Departamento de Abusos / Agente designado

Rodrigo Urrutia Peñalver, en mi carácter de apoderado legal de PRODUCCIONES CEIBA, S.A. de C.V., personalidad que acreditaré en caso de ser necesario, señalando como domicilio para oír y recibir notificaciones el ubicado en Av. de los Jacarandales 1450, piso 9, C.P. 03999, y el correo rurrutia@urrutiapenalver.example, ante ustedes comparezco y expongo:

PRIMERO. Mi representada es titular de los derechos patrimoniales sobre la obra audiovisual «LA HACIENDA DE LOS VIENTOS» (80 capítulos).

SEGUNDO. Sin autorización de mi representada, los capítulos 1 a 80 se encuentran puestos a disposición del público en:

    hxxps://novelasdetarde[.]example/la-hacienda-de-los-vientos/
    hxxps://player[.]novelasdetarde[.]example/embed/lhdlv

TERCERO. Tal conducta infringe los artículos 27 y 231 de la Ley Federal del Derecho de Autor.

CUARTO. Manifiesto de buena fe que el uso del material en la forma denunciada no está autorizado por el titular, su representante ni la ley.

QUINTO. Bajo protesta de decir verdad, declaro que la información contenida en este escrito es exacta y que estoy facultado para actuar en nombre del titular.

Por lo expuesto, solicito se sirvan retirar o inhabilitar el acceso al material señalado a la brevedad.

PROTESTO LO NECESARIO

(firmado)
Lic. Rodrigo Urrutia Peñalver
Céd. Prof. 0000471

AVISO DE CONFIDENCIALIDAD: este mensaje va dirigido exclusivamente a su destinatario y puede contener información sujeta a secreto profesional.`,
    accused: [
      'https://novelasdetarde.example/la-hacienda-de-los-vientos/',
      'https://player.novelasdetarde.example/embed/lhdlv',
    ],
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
  },
  {
    name: 'es-dos-lineas-apuntes',
    kind: 'notice',
    from: '<profe.quimica.alcorta@correolibre.example>',
    subject: 'apuntes',
    text: `che, en https://apuntes-pirata.example/doc/88412/quimica-organica-ii están subidos enteros mis apuntes de Orgánica II, con mi nombre tachado y los cobran 3 dólares. Yo no autoricé a nadie a venderlos, bájenlos por favor.`,
    accused: ['https://apuntes-pirata.example/doc/88412/quimica-organica-ii'],
    elements: ['work', 'location', 'explanation'],
  },
  {
    name: 'es-gestora-tabla-partituras',
    kind: 'notice',
    from: '"Alerta Autoral" <no-responder@alertaautoral.example>',
    subject: 'Aviso AA/31907: partituras de Ediciones Zarzal',
    text: `AVISO DE INFRACCIÓN AA/31907

Denunciante .......: Alerta Autoral, S.L., en nombre de Ediciones Musicales Zarzal
Contacto ..........: avisos@alertaautoral.example | (+34) 900 000 655
Tipo de obra ......: partituras impresas y digitales

OBRA                               AUTOR               URL DENUNCIADA
---------------------------------  ------------------  -------------------------------------------------
Suite de la Albufera               Vicent Donderis     https://partigratis.example/pdf/albufera-suite.pdf
Tres nanas para guitarra           Elvira Sanchís      https://partigratis.example/pdf/3-nanas.pdf
Método de dulzaina, vol. 2         J. L. Cubells       https://atril-libre.example/descarga?ref=c2&f=dulzaina

Las obras se ofrecen completas para su descarga sin licencia de la editorial ni de los autores.

Tenemos la convicción, de buena fe, de que los usos denunciados carecen de autorización del titular, de su agente o de la ley.

Nota: este aviso no incluye declaración jurada; si su procedimiento la exige, contesten a avisos@ y la remitiremos firmada por la editorial.

Alerta Autoral – Unidad de avisos
Catálogo legal de la editorial: https://zarzal-ediciones.example/catalogo`,
    accused: [
      'https://partigratis.example/pdf/albufera-suite.pdf',
      'https://partigratis.example/pdf/3-nanas.pdf',
      'https://atril-libre.example/descarga?ref=c2&f=dulzaina',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith'],
  },
  {
    name: 'es-reenviado-videojuego-cache',
    kind: 'notice',
    from: '"Estudio Tapir Rojo" <legal@tapirrojo.example>',
    subject: 'RV: Baja de archivo - Senderos de Obsidiana',
    text: `Estimados:

Les reenvío lo que nos respondió el dueño del sitio. Él ya borró el instalador de su servidor de origen, pero la copia en caché de ustedes lo sigue entregando, lo bajé hace diez minutos desde Bogotá y desde Cali:

hxxps://dl2.juegofull[.]example/s/senderos-obsidiana-v1.3.rar

Es nuestro juego Senderos de Obsidiana, completo y con la protección quitada. Nunca le dimos licencia a ese portal. Les pido que purguen el archivo.

Declaro bajo juramento que lo dicho es cierto y que represento al estudio.

/f/ Mauricio Echavarría
Estudio Tapir Rojo S.A.S.
Cra. 70 # 000-21, Medellín
+57 604 000 1123

De: admin juegofull <admin@juegofull.example>
Para: legal@tapirrojo.example
Asunto: Re: Baja de archivo

ok amigo ya lo quité del server, la ficha https://juegofull.example/senderos-de-obsidiana ahora sale vacía. si todavía baja es cosa del cdn, escríbanles a ellos. saludos`,
    accused: ['https://dl2.juegofull.example/s/senderos-obsidiana-v1.3.rar'],
    elements: [
      'senderIdentity',
      'contact',
      'work',
      'location',
      'explanation',
      'accuracyOath',
      'signature',
      'originRemovedOrOrdered',
    ],
  },
  {
    name: 'es-contranotificacion-recetario',
    kind: 'counter_notice',
    from: '"Amparo Iriondo" <amparo@cucharadepalo.example>',
    subject: 'Contranotificación: retirada injustificada de mis recetas (caso 902-B)',
    text: `Señores:

Me comunican que han retirado tres páginas mías porque una tal Editorial Fogón Real dice que las he copiado de su libro:

https://cucharadepalo.example/recetas/marmitako-de-la-tia-pilar
https://cucharadepalo.example/recetas/pantxineta
https://cucharadepalo.example/trucos/como-desalar-bacalao

No estoy de acuerdo. Esos textos llevan publicados en mi blog desde 2011, ocho años antes de que saliera su libro, y cualquiera puede comprobarlo en los archivos de la red. Además, una lista de ingredientes no es de nadie.

Declaro bajo pena de perjurio que creo de buena fe que el material fue retirado por error o por una identificación equivocada. Acepto la jurisdicción de los juzgados de Donostia y que la editorial me notifique lo que quiera en mi domicilio:

Amparo Iriondo Lasa
Kalea Itsasondo 270, 3.º C, 20999 Donostia
tel. 943 000 517

Espero que repongan las páginas en el plazo que marca su propia normativa.

Firmado: Amparo Iriondo Lasa`,
    accused: [
      'https://cucharadepalo.example/recetas/marmitako-de-la-tia-pilar',
      'https://cucharadepalo.example/recetas/pantxineta',
      'https://cucharadepalo.example/trucos/como-desalar-bacalao',
    ],
    elements: [],
  },
  {
    name: 'es-desistimiento-acuerdo-podcast',
    kind: 'retraction',
    from: '"Joaquín Maldonado Rey" <jmaldonado@vozdevuelta.example>',
    subject: 'Dejen sin efecto mi denuncia',
    text: `Hola, buenos días.

El lunes les denuncié esta página por subir episodios de mi podcast «Voz de vuelta» sin permiso:

https://podcasteca-sur.example/programas/voz-de-vuelta

Ya hablamos, llegamos a un arreglo y ahora sí tienen mi autorización por escrito. Así que por mi parte retiro la denuncia y no hace falta que hagan nada más; si la habían bajado, pueden volver a subirla.

Gracias por la rapidez, y perdonen las molestias.

Joaquín`,
    accused: ['https://podcasteca-sur.example/programas/voz-de-vuelta'],
    elements: [],
  },
  {
    name: 'es-desistimiento-parcial-mapas',
    kind: 'retraction',
    from: '"Cartografía Andina – Legal" <legal@cartoandina.example>',
    subject: 'Rectificación del aviso CA-0213 (se mantiene parcialmente)',
    text: `Señores, buen día:

En relación con nuestro aviso CA-0213, en el que reportamos cuatro direcciones por reproducción no autorizada de la «Guía de senderos del altiplano», informamos:

URL reportada                                               | Estado
https://trekking-puna.example/mapas/hoja-12                  | SE MANTIENE
https://trekking-puna.example/mapas/hoja-13                  | SE RETIRA (es elaboración propia del club)
https://mochileros-sur.example/foro/t/4410                   | SE RETIRA (solo cita un fragmento con la fuente)
https://mapasgratis-bo.example/descargas/guia-altiplano.zip  | SE MANTIENE

Les agradecemos reponer el acceso a las dos direcciones retiradas, en caso de haberlo suspendido, y continuar el trámite con las demás.

Atentamente,
Ximena Choque Larrea
Asesora legal, Cartografía Andina S.R.L.`,
    accused: ['https://trekking-puna.example/mapas/hoja-13', 'https://mochileros-sur.example/foro/t/4410'],
    elements: [],
  },
  {
    name: 'es-juzgado-mercantil-auto-bloqueo',
    kind: 'order',
    from: '"Juzgado de lo Mercantil n.º 3 de Villarroya" <mercantil3.villarroya@justicia-sede.example>',
    subject: 'Oficio – Medidas cautelares 512/2024-C – cumplimiento inmediato',
    text: `JUZGADO DE LO MERCANTIL N.º 3 DE VILLARROYA
Plaza de la Audiencia, s/n

Procedimiento: Medidas cautelares previas 512/2024-C
Parte demandante: Liga Profesional de Frontón
Procurador: D. Ignacio Beltrán Oses
Parte demandada: ignorados titulares de los sitios que se dirán

OFICIO

En virtud de lo acordado por auto de esta fecha dictado en el procedimiento arriba indicado, dirijo a usted el presente a fin de que, como prestador de servicios de intermediación, proceda DE FORMA INMEDIATA a suspender el servicio que presta a los siguientes recursos:

- https://frontonlibre.example/directo
- https://pelotagratis.example/canal/1
- https://pelotagratis.example/canal/2

La parte dispositiva del auto es del tenor literal siguiente: «SE ACUERDA la medida cautelar solicitada, consistente en la suspensión del acceso a los recursos relacionados en el hecho cuarto, previa prestación de caución por importe de 20.000 euros, ya consignada. Contra esta resolución cabe recurso de apelación en el plazo de veinte días».

Se le apercibe de que el incumplimiento podrá ser constitutivo de un delito de desobediencia a la autoridad judicial. Acúsese recibo por esta misma vía, con expresión de la fecha y hora en que se haya llevado a efecto.

En Villarroya, a catorce de noviembre.

La Letrada de la Administración de Justicia
Dña. Begoña Arnedo Sainz
(Documento firmado electrónicamente. CSV: 0000-AB7K-9921)`,
    accused: [
      'https://frontonlibre.example/directo',
      'https://pelotagratis.example/canal/1',
      'https://pelotagratis.example/canal/2',
    ],
    elements: [],
  },
  {
    name: 'es-boletin-observatorio-pirateria',
    kind: 'none',
    from: '"Observatorio Cultura Viva" <boletin@culturaviva-obs.example>',
    subject: 'Boletín n.º 46 · La piratería de libros crece un 12 %',
    text: `OBSERVATORIO CULTURA VIVA · BOLETÍN SEMANAL N.º 46

EN PORTADA
La piratería de libros electrónicos crece un 12 % en el primer semestre. Según nuestro informe, seis de cada diez lectores descargaron al menos una obra sin autorización de sus titulares. Léelo completo en https://culturaviva-obs.example/informes/libro-2024

BREVES
· Un juzgado ordena el cierre de la web de descargas «Biblioteca Zafia».
· Guía práctica: cómo redactar un aviso de retirada que funcione, con declaración de buena fe incluida. https://culturaviva-obs.example/guias/aviso-retirada
· Entrevista a la novelista Remedios Quiroga: «Encontré mi libro pirateado antes que en las librerías».

AGENDA
Jueves 21, 18:30. Mesa redonda sobre el Reglamento de Servicios Digitales. Entrada libre.

¿No quieres recibir más este boletín? Date de baja: https://culturaviva-obs.example/baja?u=8812`,
    accused: [],
    elements: [],
  },
  {
    name: 'es-vendedor-enlaces-backlinks',
    kind: 'none',
    from: '"Kevin SEO Expert" <kevin@posiciona-ya.example>',
    subject: 'Problema de contenido duplicado en su sitio web (URGENTE)',
    text: `Hola administrador,

Revisando su sitio encontré un grave problema de CONTENIDO COPIADO que está dañando su posicionamiento. Otras webs están usando sus textos sin permiso y Google puede penalizarlo a usted.

Nosotros podemos solucionarlo:

✔ 50 enlaces dofollow en periódicos con autoridad 60+
✔ Auditoría de contenido duplicado gratis
✔ Envío de reclamaciones DMCA en su nombre (¡eliminamos a la competencia!)

Todo por solo 149 USD al mes. Vea nuestros paquetes en https://posiciona-ya.example/planes o respóndame con la palabra SÍ.

Quedo atento,
Kevin
WhatsApp +1 000 555 0188`,
    accused: [],
    elements: [],
  },
  {
    name: 'es-aclaracion-no-es-denuncia',
    kind: 'none',
    from: '"Mireia Solanas" <msolanas@bodegas-altozano.example>',
    subject: 'Re: Acuse de recibo de su reclamación de derechos de autor [#60418]',
    text: `Buenos días:

Creo que su sistema ha clasificado mal mi mensaje. No es ninguna reclamación de derechos de autor ni quiero que retiren nada. Lo único que preguntaba es si puedo cambiar el certificado de https://bodegas-altozano.example sin que la tienda se caiga el fin de semana, porque el que tenemos caduca el domingo.

¿Pueden pasárselo a soporte técnico, por favor?

Gracias,
Mireia Solanas
Bodegas Altozano · Informática

> Hemos recibido su reclamación por infracción de derechos de autor. Un agente
> revisará las URL denunciadas y, si procede, retirará el contenido. Recuerde
> que las declaraciones falsas pueden acarrear responsabilidad.`,
    accused: [],
    elements: [],
  },
]
