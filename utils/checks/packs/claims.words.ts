import { wordsOf } from '../claims/words-of';
import type { BuiltInList } from '../registry';

const checked = '2026-11-20';
const EPI = 'Etika Pariwara Indonesia 2020';

export default {
  'best-qualities': {
    words: wordsOf(`
      enak, lezat, nikmat, sedap, gurih, mantap, mantul, maknyus, nampol, endes, murah, hemat, ekonomis, baik,
      bagus, keren, kece, cakep, cantik, ganteng, indah, elegan, mewah, premium, laris, laku, favorit, populer,
      hits, viral, gacor, lengkap, komplit, cepat, kilat, gesit, praktis, jitu, ampuh, manjur, mujarab, percaya,
      terpercaya, jamin, terjamin, bukti, terbukti, unggul, berkualitas, bermutu, kualitas, oke, joss, jos,
      nyaman, adem, lembut, halus, empuk, kuat, awet, kokoh, rapi, detail, unik, kreatif, lucu, imut, gemas,
      segar, fresh, sehat, higienis, bersih, amanah, jujur, wangi, harum, crispy, renyah, kriuk, krispi, juicy,
      lumer, creamy, kinclong, nagih, seru, asik, asyik, canggih, istimewa, spesial, sempurna, profesional,
      berpengalaman, recommended, top, juara, dicari, diminati, digemari, diburu, sip, manis, ekslusif, eksklusif,
      bergengsi, aesthetic, estetik, estetis, bening, gampang, mudah, simpel, simple, ringan, tajam, terang, kencang, presisi, akurat, stabil, irit, ramah,
      dipercaya, direkomendasikan, mantep, gokil, nendang, nonjok, legendaris, sedep, endeus, pedas, pedes, kenyal, pulen, ngangenin, legit, lamak, eco, raos, ngeunah, ngenah, nyamleng, sedhep, apik, rancak, elok, sae, alus, mirah, nyess, nyos, ajib, endul`),
    source: `${EPI}, 1.2.2: kata “paling”, “nomor satu” dan kata berawalan “ter-” yang bermakna sama perlu bukti`,
    checked,
  },
  'best-phrases': {
    words: wordsOf(`
      the best, best quality, best price, best in town, best ever, best product, best of the best, best choice,
      satu-satunya, one and only, numero uno, tiada duanya, tidak ada duanya, tidak ada tandingannya, tidak ada tandingan,
      tidak ada lawannya, tidak ada lawan, tidak tertandingi, tiada tanding, tanpa tanding, tiada banding,
      tiada tara, tidak terkalahkan, tidak ada yang ngalahin, tidak ada yang bisa ngalahin, belum ada yang ngalahin, belum ada tandingannya, belum ada tandingan, belum ada lawannya, belum ada lawan, belum ada duanya, tanpa lawan, tanpa saingan, tidak ada saingan, tidak ada saingannya, tidak ada yang lebih,
      the most, the finest, most wanted, kualitas top, top quality, top markotop, top banget,
      top abis, top habis, rasa top, rasanya top, mutu top, kualitasnya top, top grade, paling top, rajanya, ratunya, kelas wahid`),
    source: `${EPI}, 1.2.2`,
    checked,
  },
  'best-selling': {
    words: wordsOf(
      'best seller, bestseller, best sellers, bestsellers, best selling, bestselling, best seler, top seller',
    ),
    source: `${EPI}, 1.2.2: tanpa bukti penjualan`,
    checked,
  },
  'rival-brands': {
    words: wordsOf(`
      aqua, le minerale, ades, vit, mizone, pocari, pocari sweat, teh botol, sosro, teh pucuk, fruit tea, frestea,
      coca cola, coca-cola, fanta, sprite, pepsi, indomie, mie sedaap, mie sedap, sarimi, supermi, pop mie, lemonilo,
      mie gacoan, gacoan, mie setan, mixue, ai-cha, momoyo, chatime, xing fu tang, kokumi, gulu gulu, es teh indonesia,
      starbucks, kopi kenangan, janji jiwa, fore, fore coffee, tomoro, point coffee, kapal api, luwak white koffie,
      good day, nescafe, torabika, indocafe, abc, kfc, mcd, mcdonald, mcdonalds, hokben, richeese, richeese factory,
      burger king, a&w, cfc, texas chicken, wendys, pizza hut, dominos, phd, yoshinoya, solaria, d'cost, marugame,
      geprek bensu, bensu, ayam bensu, sabana, hisana, rocket chicken, d'besto, olive chicken, upnormal, holland bakery,
      breadtalk, roti o, rotio, sari roti, majestyk, bread life, j.co, jco, dunkin, krispy kreme, bolu meranti,
      kartika sari, amanda, brownies amanda, prima rasa, bakpia pathok, lapis talas, chitato, lays, taro, qtela, maicih,
      chiki, cheetos, tango, oreo, khong guan, monde, silverqueen, cadbury, beng beng, wall's, walls, aice, campina,
      ultra milk, indomilk, frisian flag, bear brand, dancow, bebelac, sgm, milo, ovaltine, bango, sasa, masako, royco,
      ajinomoto, dua belibis, blue band, bimoli, filma, tropical, sunco, so good, fiesta, kanzler, champ, bernardi,
      tolak angin, antangin, sido muncul, bejo, hemaviton, extra joss, kuku bima, kratingdaeng, vegeta, wardah, emina,
      make over, garnier, pond's, ponds, olay, nivea, vaseline, citra, marina, shinzui, dove, lifebuoy, lux, pantene,
      sunsilk, clear, head & shoulders, rejoice, tresemme, makarizo, maybelline, loreal, l'oreal, somethinc, skintific,
      azarine, scarlett, ms glow, whitelab, avoskin, npure, erha, hanasui, implora, viva, sariayu, mustika ratu,
      y.o.u, pixy, purbasari, the originote, cetaphil, cerave, innisfree, laneige, nature republic, sk-ii, natur,
      pepsodent, ciptadent, formula, close up, sensodyne, rinso, daia, so klin, attack, downy, molto, sunlight,
      mama lemon, wipol, super pell, vixal, bayclin, baygon, hit, vape, soffell, stella, uniqlo, h&m, zara, erigo,
      cottonink, this is april, zoya, rabbani, elzatta, buttonscarves, hijup, eiger, consina, arei, rei, nike, adidas,
      puma, converse, vans, compass, ventela, aerostreet, bata, crocs, swallow, charles & keith, fossil, jims honey,
      tupperware, lock & lock, lion star, claris, maspion, maxim, oxone, philips, cosmos, miyako, kirin, panasonic,
      polytron, sharp, lg, samsung, oppo, vivo, xiaomi, iphone, baseus, robot, anker, ikea, informa, ace hardware,
      miniso, mr diy, alfamart, indomaret, superindo, hypermart, transmart, jne, j&t, sicepat, ruangguru, zenius,
      primagama, ganesha operation`),
    source:
      'UU 8/1999 pasal 9 ayat (1) huruf i: merendahkan barang lain; nama merek yang sering dibandingkan',
    checked,
  },
  places: {
    words: wordsOf(`
      aceh, gayo, takengon, medan, berastagi, toba, batak, mandailing, sidikalang, sibolga, nias, padang, minang,
      bukittinggi, payakumbuh, solok, riau, pekanbaru, siak, batam, tanjungpinang, jambi, kerinci, palembang,
      pagaralam, bengkulu, lampung, bangka, belitung, jakarta, betawi, bogor, depok, tangerang, bekasi, banten,
      serang, cilegon, baduy, bandung, lembang, cimahi, garut, tasik, tasikmalaya, ciamis, sumedang, subang, cianjur,
      sukabumi, cirebon, indramayu, majalengka, majalaya, kuningan, karawang, purwakarta, plered, sunda, jawa,
      semarang, solo, surakarta, jogja, yogyakarta, yogya, bantul, kasongan, sleman, gunungkidul, wonosari, klaten,
      boyolali, magelang, temanggung, wonosobo, dieng, banyumas, purwokerto, purbalingga, cilacap, kebumen, brebes,
      tegal, pekalongan, lasem, rembang, kudus, jepara, demak, pati, salatiga, ambarawa, ungaran, sragen, wonogiri,
      surabaya, sidoarjo, gresik, lamongan, tuban, bojonegoro, madura, sumenep, pamekasan, bangkalan, malang, batu,
      kediri, tulungagung, blitar, madiun, ponorogo, pacitan, magetan, ngawi, jombang, mojokerto, pasuruan,
      probolinggo, lumajang, jember, bondowoso, situbondo, banyuwangi, bali, kintamani, ubud, gianyar, singaraja,
      denpasar, lombok, sumbawa, mataram, bima, dompu, ntb, ntt, flores, bajawa, manggarai, ruteng, ende, sikka, alor,
      sumba, timor, kupang, rote, sabu, kalimantan, pontianak, singkawang, sambas, banjar, banjarmasin, martapura,
      samarinda, balikpapan, berau, kutai, dayak, palangkaraya, tarakan, sulawesi, manado, minahasa, tomohon,
      gorontalo, palu, kendari, makassar, bugis, toraja, enrekang, kalosi, sengkang, mandar, maluku, ambon, banda,
      ternate, tidore, seram, papua, wamena, jayapura, sorong, merauke, asmat, fakfak, indonesia, korea, jepang,
      china, cina, tiongkok, thailand, vietnam, malaysia, singapura, taiwan, india, pakistan, arab, saudi, mekah,
      madinah, mesir, turki, yaman, iran, maroko, italia, prancis, perancis, swiss, belanda, jerman, inggris,
      spanyol, amerika, usa, brasil, kolombia, etiopia, australia, dubai, sasak, jabodetabek, jabar, jateng, jatim`),
    source: 'Nama daerah dan negara yang sering disebut sebagai asal barang',
    checked,
  },
  'plain-claims': {
    words: wordsOf(`
      aman, halal, berbahaya, pasti, dijamin, jamin, menjamin, garansi, guaranteed, guarantee, auto, langsung,
      terbatas, limited, sembuh, gratis, samping, beracun, risiko, ongkir, gendut, gemuk, buncit, jelek, burik, dekil, minder, insecure, jerawatan, malu, asli, kusam, paling, sale, nomor`),
    source: 'Kata-kata klaim yang kadang disamarkan (UU 8/1999 pasal 9 dan 10)',
    checked,
  },
} satisfies Record<string, BuiltInList>;
