const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** The small words that carry English, and what strangers say to each other. Short forms as typed on a phone, too. */
export const english = list(`
  a an the this that these those it its it's i i'm im i've ive i'd i'll me my mine myself you you're youre you've
  you'd you'll your yours u ur we we're we've we'd we'll us our ours he he's she she's him his her hers they they're
  they've them their theirs who who's whom whose which what what's when where where's why how how's there there's
  here here's and or but nor so if because as than then though although while until since unless whether of in on at
  by for from with without within to into onto out off up down over under about across after again against along
  among around before behind below beneath beside between beyond during near through toward towards upon via am is
  are was were be been being isn't aren't wasn't weren't do does did done doing don't dont doesn't didn't have has
  had having haven't hasn't hadn't can can't cant cannot could couldn't will would won't wouldn't shall should
  shouldn't may might must ought let let's get got go going goes went gone come came coming make made making take took
  taking give gave given giving say said says tell told ask asked asking know knew think thought see saw seen look
  looked looking find found want wanted wants need needed needs like liked likes love loved feel felt try tried use
  used using work worked working works read reading write wrote written writing hear heard learn learned learnt
  learning help helped helping keep kept start started show showed put send sent sending share shared sharing
  hope hoping wish please pls plz kindly thank thanks thx thanking sorry hello hi hey dear greetings regards cheers
  sincerely sir madam mam ma'am morning afternoon evening day days week weeks month months year years time times today
  tomorrow yesterday now soon later ago still yet already always never ever often sometimes just only also too very
  much many more most less least some any no not none nothing something anything everything someone somebody anyone
  anybody everyone everybody nobody one two three four five six seven eight nine ten first second last next new old
  good great nice best better bad big small little long short same other others another such own each every all both
  few several enough even quite rather really well back away together ok okay yes yeah nope lol haha hmm wow
  people person friend friends man woman student students job jobs company team career role field
  profile network connect connected connecting connection connections message messages post posts talk talks question
  questions answer answers reply update bump article project projects school university college course study studied
  studying class thing things way lot bit part place life world home idea story experience advice interested
  interesting interest inspired inspiring inspiration impressive background opportunity honour honor happy glad
  grateful curious follow following followed add accept meet meeting call chat join check remind reminder gentle
  kind attached free offer price website online business services service clients hiring hire apply applying applied
`);

/** For each of some languages, small words and courtesies that English doesn't have. */
const small: Readonly<Record<string, ReadonlySet<string>>> = {
  Portuguese:
    list(`que não nao uma um os das dos na no para pra com por mais muito muita obrigado obrigada você voce vc
    seu sua meu minha eu sou está esta estou são foi ser tem tenho também tambem como quando ou mas olá ola bom boa dia
    tarde tudo bem gostaria gostei queria trabalho sobre pelo pela isso este essa ao aos às já até abraço li à é de da em
    nos nas ele ela me se te lhe conectar perfil vaga ajudar`),
  Spanish:
    list(`que el la los las un una unos del al por para con sin más mas muy mucho mucha gracias hola buenos buenas
    días dias tardes usted ustedes tú su sus mi mis yo soy estoy está esta estas es son fue ser tiene tengo también
    tambien como cómo cuando pero porque gustaría gustaria quería queria trabajo sobre esto ese esa lo le se te nos y en
    de ha he hay me encanta encantó saludos cordial estimado estimada perfil conectar artículo trabajar`),
  French:
    list(`le la les des du un une et est je tu il elle nous vous ils elles ne pas plus que qui dans pour avec sur
    sans par mon ma mes votre vos notre nos ce cette ces suis êtes etes être etre avez avoir ai bonjour bonsoir salut
    merci beaucoup très tres aussi bien mais où ou comme quand cordialement j'ai j'aimerais c'est d'un d'une l'on qu'il
    au aux de en se y à été ete fait voudrais souhaite travail profil monsieur madame`),
  German:
    list(`der die das den dem des ein eine einen einem einer und oder aber ist sind war waren bin bist sein haben
    habe hat hatte ich du er sie wir ihr mich mir dich dir uns euch ihnen ihre ihren ihrem ihrer mein meine nicht kein
    keine mit von vom zu zum zur im auf für fur über uber bei nach aus als auch noch nur sehr wie wenn weil dass daß
    hallo guten tag liebe lieber danke vielen dank gerne würde wurde möchte mochte könnte arbeit grüße grusse es sich
    schon wäre können viel ja nein geehrte geehrter`),
  Italian:
    list(`il lo la gli le un uno una di del della dello dei degli delle che non per con su sul sulla nel nella da
    dal dalla come quando ma anche più piu molto molta grazie ciao buongiorno buonasera salve sono sei è siamo ho hai ha
    hanno mi ti ci vi si suo sua mio mia io lei questo questa quello quella vorrei piacerebbe lavoro cosa perché perche
    tuo tua e ed al alla ai alle essere stato letto saluti cordiali gentile dottore profilo`),
  Polish:
    list(`i w z na do nie się sie jest są sa to że ze dzień dobry czesc cześć witam dziękuję dziekuje bardzo proszę
    prosze jak co ale lub oraz dla od po za przez pani pan panu pana mam mój moj moja twój twoj jestem czy by być byc
    chciałbym chcialbym chciałabym chcialabym praca pracy pozdrawiam już juz tylko też tez o`),
  Turkish:
    list(`ve bir bu şu o de da ile için icin çok cok ben sen biz siz merhaba selam teşekkür tesekkur ederim
    teşekkürler günaydın iyi günler olarak ama daha gibi var yok mı mi mu ne nasıl nasil bey hanım hanim sizi sizin benim
    bana size değil degil kadar sonra hakkında hakkinda istiyorum isterim ediyorum olan bağlantı çalışıyorum`),
  Indonesian:
    list(`yang dan di ke dari untuk dengan ini itu tidak saya anda kamu kami kita dia mereka adalah akan sudah
    telah bisa dapat ada juga atau tetapi tapi karena pada sebagai oleh dalam lebih sangat terima kasih selamat pagi
    siang malam bapak ibu pak bu mas mbak apa bagaimana ingin mau mohon salam halo tentang kerja belajar nama seorang
    boleh encik puan tuan sangatlah awak`),
  Hindi:
    list(`hai hain main mai mein mera meri mere aap aapka aapki aapke aapko ap apka apki apke hum tum ko ka ki ke se
    nahi nahin aur kya kaise kaisa kar karna karne karta karti kare karo hoon hun tha thi raha rahi rahe hoga bahut bohot
    accha acha namaste namaskar ji dhanyavaad shukriya bhai mujhe mujhko chahiye liye sath saath kuch koi yeh woh par
    lekin agar jab tab kyunki baat bata batao sakte sakta sakti naukri kaam karke wala wali`),
  Dutch:
    list(`de het een en van ik je jij u hij zij wij jullie mijn jouw uw ons onze niet geen met voor op aan bij uit naar
    over om te dat dit die deze zijn ben bent is was waren heb hebt heeft hebben had maar ook nog wel al als dan hoe wat
    waar wanneer graag hallo hoi beste goedemorgen dank bedankt groet groeten vriendelijke zou wil kan kunnen heel veel
    door er ze werk`),
  Scandinavian:
    list(`jeg jag ikke inte ej och og det den de er är ar som på paa til till av af med en et ett har hadde hade
    kan vil vill skal ska ville skulle min mitt mine mina din ditt dine dina vi dere ni han hun hon fra från om at att
    hei hej takk tack mange många meget mycket veldig gerne gjerne gärna være vara være vennlig hilsen hälsningar så eller
    men også också meg mig deg dig jobb jobbe arbeider kjære kære`),
  Finnish:
    list(`ja on ei että se hän olen olet ovat oli olla mutta myös kun kuin niin minä sinä minun sinun me te hei moi
    terve kiitos paljon hyvää päivää ystävällisin terveisin voisin haluaisin sekä jos tai nyt vielä olisi työ`),
  Romanian:
    list(`și si nu este sunt eu tu el ea noi voi de la în cu pe din pentru că ca care mai foarte mult multe
    mulțumesc multumesc bună buna ziua salut dumneavoastră dumneavoastra un o am ai are aș as vrea dori lucrez meu mea`),
  Czech:
    list(`je jsem jste jsou jsme byl byla že se si na ve do za pro při jak co ale nebo dobrý dobry den děkuji dakujem
    ďakujem děkuju prosím vás vam vám vaše můj moje velmi také tak také rád ráda som sú nie ako pán paní`),
  Croatian:
    list(`je sam si smo ste su nije da se na u za od do iz kao ali ili i što sto koji koja koje moj moja vaš vas hvala
    zdravo pozdrav dobar dan poštovani postovani molim vrlo jako sada bih želim zelim bio bila mogu`),
  Hungarian:
    list(`és a az egy nem hogy is van vagyok volt én ön te mi meg már csak nagyon köszönöm szia üdvözlettel kedves
    jó napot vagy de mint ha ez azt szeretnék lenne kérem`),
  Tagalog:
    list(`ang ng mga sa na po ako ikaw siya kami tayo kayo sila ko mo niya namin natin ninyo nila ay at hindi oo wala
    may mayroon para kung pero dahil kasi salamat kumusta kamusta magandang umaga hapon gabi gusto trabaho opo naman lang
    din rin ba`),
  Swahili:
    list(`na ya wa kwa ni katika habari asante sana mimi wewe yeye sisi wao yangu yako yake hii hiyo kama lakini
    pia kutoka kazi ninaomba naomba nimesoma nataka tafadhali karibu jambo mambo ndugu bwana kuhusu cha vya la za
    nina wako wangu hakuna`),
  Vietnamese:
    list(`tôi là và của có không được cho với này một những các người em anh chị chào cảm ơn rất muốn bạn làm việc
    đã đang sẽ ở trong để về từ như thì mà xin vui lòng nếu cũng đến`),
  Latin: list(
    `lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua`,
  ),
};

/** The languages, by their small words. */
export const foreign: ReadonlyMap<string, readonly string[]> = byWord();

function byWord(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [language, words] of Object.entries(small))
    for (const word of words) all.set(word, [...(all.get(word) ?? []), language]);
  return all;
}
