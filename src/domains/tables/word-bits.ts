/**
 * How common the generic words are, in bits (-log2 of their share of all pieces of names).
 * Learned by scripts/learn-rarity.ts from 4258 labels; the words were chosen by hand.
 */
const TABLE = [
  'manga 4.7,scans 5.9,scan 6.3,the 6.5,anime 6.7,torrent 6.8,hd 7.1,hentai 7.1,truyen 7.1,free 7.2,movies 7.2',
  'online 7.2,pro 7.2,toon 7.2,br 7.3,ver 7.3,mangas 7.4,movie 7.5,torrents 7.5,all 7.6,manhwa 7.6,for 7.7',
  'read 7.7,com 7.8,comic 7.8,pirate 7.8,warez 7.8,manhua 7.8,red 7.8,top 7.8,eu 7.9,hot 8.0,lat 8.0,tech 8.0',
  'net 8.1,watch 8.1,comics 8.2,cn 8.2,book 8.3,ita 8.3,komik 8.3,team 8.3,bit 8.4,box 8.4,land 8.4,world 8.4',
  'animes 8.5,go 8.5,hub 8.5,raw 8.5,web 8.5,cloud 8.6,app 8.7,info 8.7,proxy 8.7,id 8.8,live 8.8,stream 8.8',
  'college 8.9,git 8.9,kr 8.9,lib 8.9,new 8.9,our 8.9,play 8.9,super 8.9,uk 8.9,lab 9.0,news 9.0,vid 9.0',
  'data 9.1,fun 9.1,plus 9.1,real 9.1,api 9.3,big 9.3,blog 9.3,club 9.3,king 9.3,link 9.3,mail 9.3,one 9.3',
  'shop 9.3,visor 9.3,asia 9.4,cdn 9.4,download 9.4,fansub 9.4,host 9.4,list 9.4,media 9.4,now 9.4,toons 9.4',
  'vn 9.4,yaoi 9.4,bank 9.6,cine 9.6,doujin 9.6,god 9.6,home 9.6,love 9.6,max 9.6,mega 9.6,otaku 9.6,port 9.6',
  'share 9.6,streaming 9.6,truyentranh 9.6,video 9.6,adult 9.8,day 9.8,file 9.8,film 9.8,filmes 9.8,group 9.8',
  'kino 9.8,lector 9.8,los 9.8,nba 9.8,novel 9.8,rip 9.8,scanlator 9.8,school 9.8,series 9.8,star 9.8',
  'streams 9.8,studio 9.8,sub 9.8,university 9.8,vf 9.8,apps 10.1,best 10.1,cartoon 10.1,city 10.1,ddl 10.1',
  'fan 10.1,img 10.1,mangaraw 10.1,market 10.1,nfl 10.1,old 10.1,org 10.1,point 10.1,portal 10.1,store 10.1',
  'subs 10.1,zone 10.1,anim 10.3,files 10.3,films 10.3,forum 10.3,full 10.3,get 10.3,gl 10.3,house 10.3,jp 10.3',
  'komiks 10.3,labs 10.3,les 10.3,links 10.3,manhuas 10.3,manhwas 10.3,mini 10.3,mirror 10.3,park 10.3,ru 10.3',
  'site 10.3,tele 10.3,vip 10.3,webtoon 10.3,yuri 10.3,beta 10.7,center 10.7,cinema 10.7,dev 10.7,fans 10.7',
  'library 10.7,lover 10.7,magnet 10.7,peliculas 10.7,player 10.7,reader 10.7,scanlation 10.7,scantrad 10.7',
  'space 10.7,sport 10.7,static 10.7,user 10.7,vids 10.7,wiki 10.7,your 10.7,account 11.2,alpha 11.2,books 11.2',
  'brasil 11.2,chapters 11.2,directo 11.2,drama 11.2,filme 11.2,gold 11.2,index 11.2,italia 11.2,japan 11.2',
  'leitor 11.2,pages 11.2,pelis 11.2,place 11.2,proxies 11.2,reads 11.2,rips 11.2,room 11.2,serial 11.2',
  'server 11.2,sports 11.2,tmo 11.2,torrentz 11.2,traducciones 11.2,traducoes 11.2,travel 11.2,unblock 11.2',
  'unblocked 11.2,vost 11.2,weeb 11.2,alta 11.9,assets 11.9,base 11.9,cartoons 11.9,central 11.9,ceviri 11.9',
  'comix 11.9,community 11.9,crack 11.9,doujins 11.9,downloads 11.9,dramas 11.9,france 11.9,fullhd 11.9',
  'gratis 11.9,hotel 11.9,images 11.9,iptv 11.9,izle 11.9,latino 11.9,login 11.9,lovers 11.9,network 11.9',
  'nouveau 11.9,novels 11.9,official 11.9,oficial 11.9,page 11.9,rawmanga 11.9,raws 11.9,readers 11.9',
  'reading 11.9,secure 11.9,shoujo 11.9,soccer 11.9,status 11.9,support 11.9,test 11.9,traductor 11.9',
  'translations 11.9,true 11.9,ultra 11.9,unblockit 11.9,videos 11.9,voir 11.9,webtoons 11.9,www 11.9,xxx 11.9',
  'xyz 11.9,admin 13.5,altadefinizione 13.5,and 13.5,ar 13.5,assistir 13.5,bl 13.5,brazil 13.5,calcio 13.5',
  'castellano 13.5,chapter 13.5,cinemas 13.5,co 13.5,comik 13.5,communaute 13.5,completa 13.5,completo 13.5',
  'comunidad 13.5,cpanel 13.5,cracked 13.5,cracks 13.5,da 13.5,de 13.5,definizione 13.5,descargar 13.5',
  'descargas 13.5,di 13.5,do 13.5,docs 13.5,dorama 13.5,doramas 13.5,doujinshi 13.5,el 13.5,en 13.5,eng 13.5',
  'english 13.5,envivo 13.5,es 13.5,espana 13.5,espanol 13.5,fansubs 13.5,filmi 13.5,football 13.5,fr 13.5',
  'french 13.5,futbol 13.5,gitlab 13.5,gratuit 13.5,guardare 13.5,help 13.5,il 13.5,in 13.5,it 13.5',
  'japanese 13.5,kdrama 13.5,keygen 13.5,la 13.5,le 13.5,lectura 13.5,libros 13.5,lightnovel 13.5,lo 13.5',
  'manhuaes 13.5,manhwaraw 13.5,me 13.5,mirrors 13.5,my 13.5,nonton 13.5,nueva 13.5,nuevo 13.5,nuovo 13.5',
  'of 13.5,on 13.5,original 13.5,peli 13.5,pelicula 13.5,phim 13.5,planet 13.5,porn 13.5,premium 13.5,pt 13.5',
  'queen 13.5,scanlat 13.5,scanlations 13.5,scanlators 13.5,sd 13.5,seriale 13.5,serie 13.5,sex 13.5,shojo 13.5',
  'spanish 13.5,spot 13.5,staging 13.5,streamings 13.5,subita 13.5,telecharger 13.5,to 13.5,tor 13.5,tr 13.5',
  'translation 13.5,tv 13.5,uhd 13.5,universiteit 13.5,us 13.5,users 13.5,vedere 13.5,vostfr 13.5,watching 13.5',
  'webcomic 13.5,webcomics 13.5,webmail 13.5,website 13.5,year 13.5',
]

export const WORD_BITS: ReadonlyMap<string, number> = new Map(
  TABLE.flatMap((line) =>
    line.split(',').map((item): [string, number] => {
      const space = item.indexOf(' ')
      return [item.slice(0, space), Number(item.slice(space + 1))]
    }),
  ),
)
