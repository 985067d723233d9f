import type { Unseen } from '../types'

export const fr: readonly Unseen[] = [
  {
    name: 'fr-chanteuse-sample-vole',
    kind: 'notice',
    from: '"Apolline Guéret" <apolline@lesmareesbasses.example>',
    subject: 'ma chanson en téléchargement gratuit chez un de vos clients',
    text: `Bonjour,

Je suis auteure-compositrice, je m'autoproduis sous le nom des Marées Basses. Mon EP « Sel gris » est sorti il y a trois semaines, et il est déjà en libre téléchargement, les cinq titres plus la pochette, sur cette page :

https://zik-a-gogo.example/albums/les-marees-basses-sel-gris.html

Je n'ai jamais donné mon accord à qui que ce soit, et certainement pas à eux. J'ai mis deux ans à financer ce disque. Si vous vérifiez, la version en vente est uniquement ici : https://lesmareesbasses.example/boutique

Je ne suis pas juriste, je ne connais pas les formules qu'il faut mettre, alors dites-moi s'il manque quelque chose. Vous pouvez m'appeler le matin au 02 00 00 51 17.

Merci d'avance,
Apolline`,
    accused: ['https://zik-a-gogo.example/albums/les-marees-basses-sel-gris.html'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature'],
  },
  {
    name: 'fr-avocat-lcen-editeur-bd',
    kind: 'notice',
    from: '"Cabinet Maupertuis Delorme" <contact@maupertuis-delorme.example>',
    subject: 'Notification de contenus illicites – Éditions du Grand Cormoran – n/réf. 24.0612 PMD',
    text: `LETTRE RECOMMANDÉE ÉLECTRONIQUE AVEC AR

Madame, Monsieur,

J'interviens en qualité de conseil de la société ÉDITIONS DU GRAND CORMORAN, SAS au capital de 40 000 euros, immatriculée au RCS de Quimper sous le numéro 000 412 998, dont le siège social est situé 11, quai des Goémons, 29000 Quimper, représentée par sa présidente, Mme Solenn Kervadec.

Ma cliente édite la série de bandes dessinées « Les Gardiens du Phare noir » (tomes I à VI), dont elle est cessionnaire exclusive des droits d'exploitation.

Il a été constaté, par procès-verbal de commissaire de justice, que l'intégralité des tomes III et VI est proposée à la lecture en ligne aux adresses suivantes, que vous hébergez :

   – tome III : hxxps://scan-corsaire[.]example/lecture/phare-noir/3/1
   – tome VI : hxxps://scan-corsaire[.]example/lecture/phare-noir/6/1

Ces faits, commis sans l'autorisation de ma cliente, constituent une contrefaçon au sens des articles L. 122-4 et L. 335-2 du Code de la propriété intellectuelle.

La présente vaut notification au sens de l'article 6 de la loi n° 2004-575 du 21 juin 2004 et de l'article 16 du règlement (UE) 2022/2065. L'éditeur du site, qui ne publie aucune mention légale, n'a pu être contacté.

Ma cliente déclare être convaincue, de bonne foi, que les informations et allégations contenues dans la présente sont exactes et complètes.

En conséquence, je vous mets en demeure de procéder au retrait de ces contenus, ou d'en rendre l'accès impossible, sous quarante-huit heures.

Conformément aux règles déontologiques de ma profession, je vous invite à transmettre la présente à votre conseil habituel.

Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.

Philippe MAUPERTUIS
Avocat à la Cour
[signature électronique]

Cabinet Maupertuis Delorme – 204, rue du Parlement – 35000 Rennes – Tél. 02 00 00 30 30 – Toque 88`,
    accused: [
      'https://scan-corsaire.example/lecture/phare-noir/3/1',
      'https://scan-corsaire.example/lecture/phare-noir/6/1',
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
    arguable: ['accuracyOath', 'goodFaith'],
  },
  {
    name: 'fr-photographe-excede-rappel',
    kind: 'notice',
    from: '"R. Castaing" <rcastaing.photo@boitealettres.example>',
    subject: 'TROISIÈME message, allez-vous enfin réagir ?',
    text: `C'est la troisième fois que j'écris. Mon cliché du viaduc de Garabit sous l'orage (celui qui a fait la couverture du guide Cantal 2022) est toujours affiché, recadré, sans mon nom et sans le moindre centime versé :
http://gites-du-cantal-pas-cher.example/accueil.php
et maintenant aussi là :
http://gites-du-cantal-pas-cher.example/tarifs.php

Ces gens m'ont volé, vous les hébergez, vous êtes complices. La prochaine fois ce sera mon avocat.

R. Castaing`,
    accused: [
      'http://gites-du-cantal-pas-cher.example/accueil.php',
      'http://gites-du-cantal-pas-cher.example/tarifs.php',
    ],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['signature'],
  },
  {
    name: 'fr-societe-antipiratage-liste-iptv',
    kind: 'notice',
    from: '"Vigie Numérique – Pôle Notifications" <notif@vigie-numerique.example>',
    subject: 'Notification VN-880213 / Pétanque Pro Ligue / retransmission non autorisée',
    text: `NOTIFICATION VN-880213

1) Notifiant
   Vigie Numérique SARL, mandataire de la Pétanque Pro Ligue (PPL)
   7 bis, allée des Micocouliers, 13999 Marseille
   notif@vigie-numerique.example / +33 4 00 00 12 90

2) Contenu protégé
   Captation audiovisuelle en direct et différé de la finale « Masters d'Automne » ; droits exclusifs détenus par la PPL.

3) Localisation
   - https://sportenvrac.example/live/masters-automne-finale
   - https://sportenvrac.example/replay/88121
   - https://cdn3.sportenvrac.example/hls/ppl/index.m3u8

4) Motif
   Retransmission intégrale du flux du diffuseur officiel, sans licence ni autorisation du titulaire des droits.

5) Déclarations
   Nous croyons de bonne foi que l'utilisation décrite ci-dessus n'est autorisée ni par le titulaire des droits, ni par son mandataire, ni par la loi.
   Nous attestons sur l'honneur, sous les peines prévues en cas de fausse déclaration, que les renseignements fournis sont exacts et que nous sommes habilités à agir pour le compte de la PPL.

Fait à Marseille.
Signé : Nadège Ferrandi, responsable des notifications

----
Le diffuseur officiel est https://boulevardsport.example ; merci de ne pas intervenir sur ce domaine.
Ce courriel et ses pièces jointes sont confidentiels. Pensez à l'environnement avant d'imprimer.`,
    accused: [
      'https://sportenvrac.example/live/masters-automne-finale',
      'https://sportenvrac.example/replay/88121',
      'https://cdn3.sportenvrac.example/hls/ppl/index.m3u8',
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
    name: 'fr-transfert-musee-cache-jugement',
    kind: 'notice',
    from: '"Odile Vasseur-Prat" <o.vasseurprat@musee-dentelle.example>',
    subject: 'TR : catalogue numérisé, suite du jugement',
    text: `Bonjour,

Je me permets de vous transférer l'échange ci-dessous. Le tribunal a ordonné en mai à l'exploitant du site de supprimer notre catalogue ; ses propres serveurs ne répondent plus, mais la copie stockée sur votre réseau de diffusion continue d'être servie :

https://media.bibliobrocante[.]example/pdf/dentelles-du-puy-catalogue.pdf

Il s'agit du catalogue d'exposition « Fils d'argent, fils de lin » (textes de M. Bonnefoy, photographies de l'atelier Rey), reproduit sans notre accord. Merci de purger cette copie.

Je certifie que ces informations sont exactes.

Odile Vasseur-Prat
Régisseuse des collections, Musée de la Dentelle
04 00 00 71 08

---------- Message transféré ----------
De : Greffe <greffe@tj-montvallon.example>
À : Odile Vasseur-Prat
Objet : RG 24/00731

Madame,
Veuillez trouver ci-joint copie exécutoire du jugement rendu le 16 mai dans l'affaire vous opposant à la société Bibliobrocante.
Le greffe`,
    accused: ['https://media.bibliobrocante.example/pdf/dentelles-du-puy-catalogue.pdf'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'originRemovedOrOrdered'],
    arguable: ['accuracyOath', 'signature'],
  },
  {
    name: 'fr-contestation-chaine-parodie',
    kind: 'counter_notice',
    from: '"Collectif La Grande Gargouille" <bureau@grandegargouille.example>',
    subject: 'Contestation du retrait – dossier A-20931',
    text: `Madame, Monsieur,

Vous avez désactivé à la demande de la société Téléplaine la page suivante de notre site :

https://grandegargouille.example/sketchs/le-juste-poids

Nous contestons formellement ce retrait. La vidéo est une parodie du jeu « Le Bon Prix », entièrement tournée par nous, avec nos comédiens et notre décor en carton ; pas une image ni une note n'est reprise de l'émission. L'article L. 122-5, 4° du CPI autorise expressément la parodie, le pastiche et la caricature.

Nous déclarons, sous peine de sanctions pour fausse déclaration, avoir la conviction de bonne foi que ce contenu a été retiré par erreur. Nous acceptons la compétence du tribunal judiciaire de Montvallon et recevrons tout acte que Téléplaine souhaiterait nous signifier à l'adresse du collectif : 3, impasse du Tonnelier, 63999 Montvallon.

À défaut d'action en justice de leur part, nous vous demandons de remettre la page en ligne dans le délai prévu.

Pour le collectif,
Bastien Lorieux, président
06 00 00 44 09`,
    accused: ['https://grandegargouille.example/sketchs/le-juste-poids'],
    elements: [],
  },
  {
    name: 'fr-retrait-plainte-homonyme',
    kind: 'retraction',
    from: '"Service juridique Éditions Tilleul" <juridique@editions-tilleul.example>',
    subject: 'Annulation de notre signalement du 11',
    text: `Bonjour,

Suite à une confusion entre deux romans portant le même titre (« L'Été des hirondelles »), nous vous avons signalé à tort les pages suivantes :

* https://bibliolibre-ardeche.example/livre/2207
* https://bibliolibre-ardeche.example/livre/2207/epub

Le livre qui s'y trouve date de 1911 et appartient au domaine public ; le nôtre a paru en 2019. Veuillez considérer notre signalement comme nul et non avenu, et rétablir l'accès si vous l'avez coupé.

Avec toutes nos excuses à vous-mêmes et aux bénévoles du site,

Camille Aubrac
Éditions Tilleul`,
    accused: ['https://bibliolibre-ardeche.example/livre/2207', 'https://bibliolibre-ardeche.example/livre/2207/epub'],
    elements: [],
  },
  {
    name: 'fr-retrait-partiel-logiciel-compta',
    kind: 'retraction',
    from: '"Gaspard Hennequin" <g.hennequin@comptaplume.example>',
    subject: 'Re: [#771204] Logiciel ComptaPlume – une URL à enlever de la liste',
    text: `Rebonjour,

Petite correction à ma demande d'hier : la deuxième adresse de ma liste est en réalité celle d'un revendeur agréé, notre commerciale vient de me le confirmer (contrat signé en janvier, je n'étais pas au courant). On laisse donc tomber pour celle-là :

https://logiciels-du-bocage.example/catalogue/comptaplume-9

Par contre pour les deux autres, rien ne change, ce sont bien des versions crackées et j'attends leur suppression.

Désolé pour la fausse manœuvre,
Gaspard

Le mar. à 17:40, Gaspard Hennequin a écrit :
> Bonjour, merci de retirer ces copies pirates de ComptaPlume 9 :
> https://warez-picard.example/apps/comptaplume9-crack
> https://logiciels-du-bocage.example/catalogue/comptaplume-9
> https://telechargeou.example/f/cplume9_setup_keygen.zip
> Aucune n'est autorisée par nous.
> Gaspard Hennequin, gérant, ComptaPlume SARL`,
    accused: ['https://logiciels-du-bocage.example/catalogue/comptaplume-9'],
    elements: [],
  },
  {
    name: 'fr-autorite-blocage-sites-miroirs',
    kind: 'order',
    from: '"Autorité nationale des communications en ligne" <injonctions@ancl-autorite.example>',
    subject: "Décision n° 2024-D-118 – injonction d'agir – exécution sous 3 jours",
    text: `RÉPUBLIQUE – AUTORITÉ NATIONALE DES COMMUNICATIONS EN LIGNE
Direction des contenus illicites

Décision n° 2024-D-118 du 7 octobre

L'Autorité,
Vu le règlement (UE) 2022/2065, notamment son article 9 ;
Vu le jugement du tribunal judiciaire de Montvallon du 12 juin (RG n° 24/01190), ordonnant le blocage du service « Cinétorride » ;
Vu la saisine de la Fédération des distributeurs indépendants ;
Considérant que les services ci-après reprennent en totalité ou de manière substantielle les contenus du service visé par ledit jugement,

DÉCIDE :

Article 1er. – Il est enjoint au prestataire destinataire de cesser, dans un délai de trois jours à compter de la réception de la présente, de fournir ses services de mise en cache et de relais aux adresses suivantes :
     https://cinetorride-miroir.example/
     https://cine-torride2.example/
Article 2. – La mesure est ordonnée jusqu'au 12 décembre de l'année prochaine.
Article 3. – Le destinataire rend compte à l'Autorité des suites données à la présente injonction, à l'adresse injonctions@ancl-autorite.example.
Article 4. – La présente décision peut être contestée devant la juridiction administrative dans un délai de deux mois.

Pour l'Autorité, le directeur
Hubert de Saint-Ygeaux`,
    accused: ['https://cinetorride-miroir.example/', 'https://cine-torride2.example/'],
    elements: [],
  },
  {
    name: 'fr-site-lent-client-inquiet',
    kind: 'none',
    from: '"Pépinières Roussillat" <contact@pepinieres-roussillat.example>',
    subject: 'site très lent depuis lundi, est-ce que nous sommes bloqués ?',
    text: `Bonjour

notre boutique https://pepinieres-roussillat.example met plus de 20 secondes à s'ouvrir depuis lundi, et certains clients ont une page « accès interdit ». Mon neveu pense que quelqu'un a pu nous signaler pour les photos de rosiers, mais elles sont toutes de nous et nous n'avons reçu aucun courrier. Est-ce une panne, ou bien y a-t-il un blocage de votre côté ? C'est la pleine saison des plantations...

merci de me rappeler au magasin

Mme Roussillat`,
    accused: [],
    elements: [],
  },
  {
    name: 'fr-etudiante-memoire-notice-takedown',
    kind: 'none',
    from: '"Inès Belkacemi" <ines.belkacemi@etu.univ-montvallon.example>',
    subject: 'Question pour un mémoire de M2 (droit du numérique)',
    text: `Madame, Monsieur,

Étudiante en Master 2, je rédige un mémoire sur les notifications de contenus contrefaisants adressées aux intermédiaires techniques. J'aurais aimé savoir :

– exigez-vous une déclaration de bonne foi et une attestation d'exactitude dans chaque notification ?
– que se passe-t-il quand l'auteur d'une notification se trompe d'URL, par exemple s'il indique https://exemple-de-site.example/page au lieu de la page exacte ?
– acceptez-vous les contre-notifications par simple courriel ?

Une réponse même brève me serait précieuse ; je peux bien sûr anonymiser le nom de votre entreprise.

En vous remerciant par avance,

Inès Belkacemi
Université de Montvallon – Faculté de droit`,
    accused: [],
    elements: [],
  },
  {
    name: 'fr-absence-bureau-ayant-droit',
    kind: 'none',
    from: '"Thibaut Marchadour" <t.marchadour@sonora-droits.example>',
    subject: 'Réponse automatique : Votre signalement de contrefaçon (réf. 55120)',
    text: `Bonjour,

Je suis absent du bureau jusqu'au lundi 4 inclus et ne consulterai pas ma messagerie.

Pour toute notification de contrefaçon ou demande de retrait urgente, merci de contacter ma collègue Maëlle Quintin (m.quintin@sonora-droits.example, 01 00 00 29 84). Les demandes d'autorisation sont à déposer sur https://sonora-droits.example/autorisations.

Votre message ne sera pas transféré.

Thibaut Marchadour
Chargé de la protection des répertoires
Sonora Droits`,
    accused: [],
    elements: [],
  },
]
