import { wordsOf } from '../claims/words-of';
import type { BuiltInList } from '../registry';

const checked = '2026-11-20';
const BPOM = 'PerBPOM 1/2022 dan 6/2021 pasal 14 (pangan); PerBPOM 3/2022 dan 18/2024 (kosmetik)';

export default {
  'cure-words': {
    words: wordsOf(`
      obat, sembuh, mujarab, manjur, ampuh, mustajab, tokcer, cespleng, khasiat, berkhasiat, menyembuhkan, mengobati, penyembuh,
      penawar, pelangsing, detoks, detox, detoksifikasi, mendetoks, ngedetox, mendetox, melangsingkan, menguruskan badan, fat burner, fatburner, membakar lemak,
      bakar lemak, pembakar lemak, meluruhkan lemak, peluruh lemak, luruhkan lemak, penghancur lemak,
      menghancurkan lemak, melarutkan lemak, peluntur lemak, slimming, slimming tea, obat diet,
      obat kuat, obat herbal, obat tradisional, obat alami, obat langsing, obat dewa, penggempur lemak`),
    source: BPOM,
    checked,
  },
  'cure-deeds': {
    words: wordsOf(`
      menyembuhkan, mengobati, mengatasi, meredakan, menghilangkan, mencegah, menurunkan, melawan, memulihkan,
      membasmi, basmi, menuntaskan, tuntaskan, memusnahkan, mengusir, usir, hempaskan, menaklukkan, menangkal,
      menghancurkan, menetralkan, menetralisir, membunuh, menormalkan, mengontrol, menstabilkan, menumpas,
      penurun, pereda, penghilang, penyembuh, penawar, pencegah, pembasmi, penangkal, penghancur, terapi,
      ngusir, ngelawan, nangkal, ngebasmi, ngebunuh, ngontrol, ngurangin keluhan, mengurangi gejala, ngempesin, ngecilin, mengecilkan, mengempiskan, mengikis, menggempur, meluluhkan,
      mengempeskan, mengeringkan, ngeringin, merontokkan, rontokin, meluruhkan, luruhkan, ngelunturin, 
      bye bye, goodbye, good bye, selamat tinggal, say no to, no more, stop, jinakkan, menjinakkan,
      sembuh dari, sembuh, bebas dari, obat, khasiat, berkhasiat, ampuh, manjur, mujarab, mustajab, tokcer, cespleng,
      cures, cure, heals, heal, treats, relieves, remedy, prevents`),
    source: BPOM,
    checked,
  },
  complaints: {
    words: wordsOf(`
      penyakit, batuk, pilek, flu, influenza, demam, meriang, mriang, greges, panas dalam, masuk angin, maag, mag,
      asam lambung, gerd, lambung, diabetes, kencing manis, gula darah, kadar gula, kolesterol, darah tinggi,
      tekanan darah, hipertensi, darah rendah, tensi, stroke, jantung, kanker, tumor, kista, miom, asam urat, rematik,
      reumatik, rheumatik, pegal linu, pegel linu, pegal, pegel, linu, encok, nyeri, haid, pms, sakit gigi, sakit kepala,
      sakit perut, sakit pinggang, sakit maag, sakit sendi, sakit, pusing kepala, migrain, migren, vertigo, insomnia,
      susah tidur, sulit tidur, wasir, ambeien, ambeyen, sembelit, susah bab, diare, mencret, mules, kembung, tipes,
      tifus, dbd, malaria, tbc, asma, sesak nafas, sesak napas, bengek, bronkitis, paru, paru-paru, ginjal, batu ginjal,
      liver, hepatitis, sinus, sinusitis, alergi, gatal, gatal-gatal, kurap, panu, kudis, kadas, kutu air, eksim, eczema,
      jerawat, acne, flek, flek hitam, bisul, luka, luka bakar, bengkak, keputihan, impotensi, lemah syahwat,
      ejakulasi dini, kesemutan, kram, keram, radang, radang tenggorokan, sariawan, covid, corona, virus,
      osteoporosis, anemia, kurang darah, parkinson, alzheimer, autis, katarak, rabun, mata minus, hiv, usus buntu,
      cacingan, jamur kulit, psoriasis, vitiligo, obesitas, kegemukan, berat badan, lemak perut, campak, cacar, gondok,
      gondongan, tbc paru, epilepsi, ayan, saraf kejepit, syaraf kejepit, hernia, varises, prostat, kutil, mata ikan,
      bopeng, stretch mark, watuk, ngelu, darah kotor, racun tubuh, disfungsi ereksi, cancer, infeksi, ruam popok,
      ruam, biang keringat, bintitan, pikun, mimisan, lupus, hipotiroid, amandel, polip, usus, empedu, nafsu makan, gatel, gatel-gatel, ateul, mencret-mencret, masuk angen, watuk pilek, nyeri sendi, pegel-pegel, pegal-pegal`),
    source: `Penyakit dan keluhan tubuh; ${BPOM}`,
    checked,
  },
  'body-goods': {
    words: wordsOf(`
      skincare, serum, krim, cream, day cream, night cream, toner, sunscreen, sunblock, moisturizer, pelembab, lotion,
      hand body, handbody, body lotion, body serum, body scrub, lulur, masker, masker wajah, sabun, facial wash,
      face wash, sabun muka, micellar, micellar water, sampo, shampoo, shampo, kondisioner, hair tonic, vitamin rambut,
      pomade, minyak rambut, pewarna rambut, cat rambut, lipstik, lip tint, liptint, lip balm, lip cream, lip gloss,
      bedak, cushion, foundation, maskara, eyeliner, blush on, cat kuku, kutek, deodoran, deodorant, parfum,
      minyak wangi, body mist, pasta gigi, odol, kosmetik, makeup, make up, essence, ampoule, peeling, pemutih wajah,
      pemutih badan, krim pemutih, acne, pembalut, tisu basah, minyak telon, bedak bayi, jamu, herbal, kapsul, ramuan,
      suplemen, minyak urut, minyak gosok, minyak angin, balsem, param, koyo, minyak kayu putih, minyak tawon,
      minyak zaitun, habbatussauda, propolis, sambiloto, temulawak, daun kelor, kelor, kulit manggis, daun sirsak,
      bekam, salep, pil, tablet, teh diet, teh pelangsing, peninggi, penggemuk, pemutih, shake diet, kolagen, collagen,
      glutathione, gel, bedak dingin, masker lumpur, minyak kemiri, hair mask, body butter, sheet mask, bio oil,
      sari kurma, empon-empon, wedang, madu`),
    source: 'Kosmetik, perawatan tubuh, jamu dan suplemen',
    checked,
  },
  'food-goods': {
    words: wordsOf(`
      makanan, minuman, kuliner, kopi, teh, madu, jus, juice, smoothies, es, susu, yogurt, yoghurt, kefir, kombucha, air,
      sirup, wedang, jahe, kunyit, kunir, bandrek, bajigur, cokelat, coklat, kue, cookies, roti, brownies, bolu, donat,
      cake, nastar, kastengel, keripik, kripik, kerupuk, rempeyek, peyek, rengginang, basreng, makaroni, cimol, cilok,
      cireng, seblak, bakso, mie, mi, ramen, nasi, ayam, bebek, sate, rendang, soto, rawon, gulai, sayur, lauk,
      sambal, sambel, saus, kecap, bumbu, gula, garam, minyak goreng, minyak kelapa, virgin oil, vco, abon, dendeng,
      nugget, sosis, dimsum, siomay, batagor, pempek, risol, lumpia, pastel, martabak, takoyaki, burger, pizza,
      kebab, salad, buah, kurma, telur, tempe, tahu, oncom, ikan, udang, cumi, daging, beras, tepung, sagu, granola,
      oat, sereal, bubur, mpasi, selai, mentega, keju, agar, puding, pudding, jelly, dodol, wajik, getuk, brem, bika,
      lapis, bakpia, snack, camilan, cemilan, jajanan, frozen, katering, catering, nasi box, kacang, almond, rosella,
      bunga telang, daun kelor, temulawak, kencur, beras kencur, kunyit asam, serai, propolis, gelatin, kornet,
      sarden, manisan, asinan, rujak, gado-gado, pecel, ketoprak, lontong, ketupat, opor, kolak, cendol, dawet, boba`),
    source: 'Makanan dan minuman',
    checked,
  },
  'household-goods': {
    words: wordsOf(`
      nyamuk, pel, lantai, kecoa, kecoak, semut, tikus, cicak, lalat, rayap, serangga, rumput, gulma, hama, tanaman,
      pupuk, bunga potong, kutu beras, kutu kucing, kucing, anjing, hamster, kelinci, burung, jangkrik, ternak, sapi,
      kambing, unggas, akuarium, aquarium, ikan hias, cupang, koi, kerak, karat, jamur tembok, keramik, porselen,
      kamar mandi, wc, toilet, kloset, wastafel, mampet, pipa, saluran, talang, lem, perekat, kayu, besi, logam,
      ban, mesin, mobil, motor, helm, sepatu, tas, baju, pakaian, noda, cuci piring, cuci baju, deterjen, detergen,
      karpet, sofa, kasur, tungau, kompor, wajan, panci, kaca, cermin, jendela, dapur kotor, kulkas, ac, injektor,
      oli, bensin, radiator, aki, cat tembok, tembok, dinding, atap, bocor, laptop, komputer, hp, baterai, layar,
      sawah, padi, kebun, tambak, kolam, kandang, pestisida, merek lain, engsel, paku, baut`),
    source: 'Barang yang bukan untuk tubuh',
    checked,
  },
} satisfies Record<string, BuiltInList>;
