/**
 * How common the generic words are, in bits (-log2 of their share of all pieces of names).
 * Learned by scripts/learn-rarity.ts from 3713 labels; the words were chosen by hand.
 */
const TABLE = [
  'manga 4.6,scans 5.9,scan 6.1,anime 6.4,the 6.5,torrent 6.7,hentai 6.9,mangas 7.0,truyen 7.0,hd 7.0',
  'online 7.1,toon 7.1,pro 7.2,movies 7.2,pirate 7.3,br 7.4,movie 7.4,ver 7.4,free 7.5,comic 7.6,manhwa 7.6',
  'torrents 7.6,for 7.7,manhua 7.7,red 7.7,warez 7.7,read 7.8,comics 7.9,watch 7.9,eu 7.9,top 7.9,com 8.0',
  'hot 8.0,flix 8.1,komik 8.1,net 8.1,bit 8.2,team 8.2,animes 8.3,hub 8.3,id 8.3,world 8.3,go 8.4,land 8.4',
  'lat 8.4,proxy 8.4,stream 8.4,tech 8.4,uk 8.4,web 8.4,all 8.5,box 8.5,cn 8.5,raw 8.5,gl 8.6,lib 8.6,cloud 8.7',
  'live 8.7,play 8.7,app 8.8,book 8.8,game 8.8,super 8.8,toons 8.8,lab 9.0,new 9.0,data 9.1,doujin 9.1',
  'fansub 9.1,git 9.1,kr 9.1,now 9.1,our 9.1,plus 9.1,real 9.1,vid 9.1,api 9.3,asia 9.3,blog 9.3,college 9.3',
  'king 9.3,list 9.3,love 9.3,media 9.3,one 9.3,streaming 9.3,big 9.4,club 9.4,day 9.4,doc 9.4,download 9.4',
  'fan 9.4,file 9.4,games 9.4,god 9.4,link 9.4,oku 9.4,otaku 9.4,rom 9.4,scanlator 9.4,subs 9.4,video 9.4',
  'visor 9.4,vn 9.4,yaoi 9.4,adult 9.6,bank 9.6,cartoon 9.6,cine 9.6,city 9.6,film 9.6,group 9.6,info 9.6',
  'kino 9.6,lector 9.6,mega 9.6,news 9.6,port 9.6,rip 9.6,shop 9.6,streams 9.6,studio 9.6,sub 9.6',
  'truyentranh 9.6,vf 9.6,zone 9.6,apk 9.9,apps 9.9,best 9.9,filmes 9.9,fun 9.9,gaming 9.9,host 9.9,mail 9.9',
  'music 9.9,nba 9.9,novel 9.9,org 9.9,reader 9.9,school 9.9,series 9.9,share 9.9,tele 9.9,tracker 9.9',
  'university 9.9,cdn 10.2,ddl 10.2,files 10.2,full 10.2,home 10.2,img 10.2,komiks 10.2,labs 10.2,leer 10.2',
  'liga 10.2,links 10.2,magnet 10.2,mangaraw 10.2,manhuas 10.2,market 10.2,mini 10.2,nhl 10.2,old 10.2',
  'park 10.2,point 10.2,portal 10.2,store 10.2,vip 10.2,yuri 10.2,anim 10.5,beta 10.5,brasil 10.5,channel 10.5',
  'cric 10.5,drama 10.5,fans 10.5,forum 10.5,get 10.5,house 10.5,japan 10.5,leitor 10.5,les 10.5,library 10.5',
  'lover 10.5,max 10.5,mirror 10.5,mod 10.5,nfl 10.5,pelis 10.5,player 10.5,scantrad 10.5,seed 10.5,site 10.5',
  'space 10.5,sport 10.5,star 10.5,unblock 10.5,account 11.0,alpha 11.0,audiobook 11.0,cartoons 11.0',
  'center 11.0,chapters 11.0,cinema 11.0,comix 11.0,crack 11.0,dev 11.0,directo 11.0,donghua 11.0,epub 11.0',
  'filme 11.0,gold 11.0,isekai 11.0,jp 11.0,lovers 11.0,manhwas 11.0,mma 11.0,peliculas 11.0,place 11.0',
  'proxies 11.0,rawmanga 11.0,raws 11.0,reads 11.0,rips 11.0,scanlation 11.0,serial 11.0,server 11.0',
  'sports 11.0,static 11.0,tmo 11.0,torrentz 11.0,traducciones 11.0,translations 11.0,travel 11.0,upload 11.0',
  'user 11.0,videos 11.0,vids 11.0,vost 11.0,webtoon 11.0,weeb 11.0,wiki 11.0,your 11.0,alta 11.8,and 11.8',
  'assets 11.8,baca 11.8,base 11.8,books 11.8,central 11.8,ceviri 11.8,comik 11.8,community 11.8,doujins 11.8',
  'dramas 11.8,ecchi 11.8,episodes 11.8,films 11.8,filmy 11.8,footy 11.8,france 11.8,hotel 11.8,images 11.8',
  'index 11.8,iptv 11.8,italia 11.8,izle 11.8,latino 11.8,league 11.8,ler 11.8,lire 11.8,login 11.8,los 11.8',
  'musica 11.8,nouveau 11.8,novels 11.8,nulled 11.8,official 11.8,page 11.8,pages 11.8,pdf 11.8,peli 11.8',
  'porn 11.8,ppv 11.8,readers 11.8,repack 11.8,repacks 11.8,room 11.8,ru 11.8,season 11.8,secure 11.8',
  'shoujo 11.8,soccer 11.8,status 11.8,subtitulada 11.8,test 11.8,trackers 11.8,traducoes 11.8,traductor 11.8',
  'true 11.8,ultra 11.8,unblocked 11.8,unblockit 11.8,uploads 11.8,voir 11.8,webtoons 11.8,wrestling 11.8',
  'xxx 11.8,admin 13.3,album 13.3,albums 13.3,altadefinizione 13.3,aovivo 13.3,ar 13.3,assistir 13.3',
  'audiobooks 13.3,bl 13.3,bluray 13.3,boxing 13.3,brazil 13.3,calcio 13.3,canales 13.3,castellano 13.3',
  'channels 13.3,chap 13.3,chapter 13.3,cinemas 13.3,co 13.3,communaute 13.3,completa 13.3,completo 13.3',
  'comunidad 13.3,cpanel 13.3,cracked 13.3,cracks 13.3,cricket 13.3,da 13.3,de 13.3,definizione 13.3',
  'descargar 13.3,descargas 13.3,di 13.3,diretta 13.3,dizi 13.3,diziler 13.3,do 13.3,docs 13.3,docu 13.3',
  'docus 13.3,dorama 13.3,doramas 13.3,doujinshi 13.3,downloads 13.3,dublado 13.3,dvdrip 13.3,ebook 13.3',
  'ebooks 13.3,el 13.3,en 13.3,eng 13.3,english 13.3,envivo 13.3,episode 13.3,episodio 13.3,episodios 13.3',
  'es 13.3,espana 13.3,espanol 13.3,estreno 13.3,estrenos 13.3,fansubs 13.3,filmi 13.3,filmovi 13.3,filmz 13.3',
  'foot 13.3,football 13.3,fr 13.3,french 13.3,fullhd 13.3,futbol 13.3,futebol 13.3,gitlab 13.3,goal 13.3',
  'goals 13.3,goles 13.3,gratis 13.3,gratuit 13.3,guarda 13.3,guardare 13.3,hdrip 13.3,help 13.3,hockey 13.3',
  'il 13.3,in 13.3,it 13.3,ita 13.3,japanese 13.3,josei 13.3,kdrama 13.3,keygen 13.3,la 13.3,laliga 13.3',
  'le 13.3,lectura 13.3,lecture 13.3,legendado 13.3,legendados 13.3,libros 13.3,lightnovel 13.3,limiti 13.3',
  'lo 13.3,manhuaes 13.3,manhwaraw 13.3,match 13.3,me 13.3,mirrors 13.3,mlb 13.3,mods 13.3,motogp 13.3',
  'moviez 13.3,mp 13.3,musique 13.3,my 13.3,network 13.3,nonton 13.3,nueva 13.3,nuevo 13.3,nuovo 13.3,nzb 13.3',
  'of 13.3,oficial 13.3,okuma 13.3,on 13.3,original 13.3,otome 13.3,pelicula 13.3,phim 13.3,planet 13.3',
  'premier 13.3,premium 13.3,pt 13.3,queen 13.3,reading 13.3,roms 13.3,rugby 13.3,sat 13.3,satellite 13.3',
  'scanlat 13.3,scanlations 13.3,scanlators 13.3,score 13.3,sd 13.3,seinen 13.3,senza 13.3,seriale 13.3',
  'serials 13.3,serie 13.3,sex 13.3,shojo 13.3,shonen 13.3,shounen 13.3,spanish 13.3,spot 13.3,staging 13.3',
  'streamer 13.3,streamings 13.3,streamz 13.3,subita 13.3,subtitle 13.3,subtitles 13.3,subtitulado 13.3',
  'support 13.3,telecharger 13.3,temporada 13.3,temporadas 13.3,tennis 13.3,to 13.3,tor 13.3,tr 13.3',
  'translation 13.3,tv 13.3,ufc 13.3,uhd 13.3,universiteit 13.3,us 13.3,usenet 13.3,users 13.3,vedere 13.3',
  'vivo 13.3,vostfr 13.3,watching 13.3,webcomic 13.3,webcomics 13.3,webmail 13.3,webrip 13.3,website 13.3',
  'wwe 13.3,www 13.3,xem 13.3,xyz 13.3,year 13.3',
]

export const WORD_BITS: ReadonlyMap<string, number> = new Map(
  TABLE.flatMap((line) =>
    line.split(',').map((item): [string, number] => {
      const space = item.indexOf(' ')
      return [item.slice(0, space), Number(item.slice(space + 1))]
    }),
  ),
)
