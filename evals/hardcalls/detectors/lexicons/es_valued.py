"""Spanish: what says that a trouble is seen, or what it is worth."""

VALUED = r"""
    (?<!.)(?:y )?que (?:usted|tú|le|te|{your}|nosotros|encima|además)|(?<!.)quien(?= (?:\S+ ){1,12}?(?:tiene|necesita|merece
    |sabe|también|no))|(?:después|tras) de (?:tant|tod|algo|un|una)\w*|tras (?:tant|tod|algo|un|una)\w*|tan(?:to|ta|tos|tas)
    |(?:tiene|tienes) (?:todo el )?derecho|está en su derecho|nadie podría|quién podría
    (?:en|a) (?:(?:el|la|los|las) )?peor(?:es)?|lo peor|para más inri|mal momento|golpea|pone a prueba|revuelve|inoportun\w+
    |no tiene (?:perdón|nombre|excusa|justificación)|(?:es|está) (?:(?:muy|tan) )?mal|fatal|a nadie le|pasar (?:un|por|esto
    |eso|algo)|vaya (?:tela|racha|panorama|susto|disgusto|faena|papeleta)|menud[oa]|tela marinera|qué (?:mal|rabia|palo|fuerte
    |faena|agobio|disgusto|susto|racha|cruz|barbaridad|angustia|desgaste)|(?:le|te) (?:(?:ha|haya|habrá|tiene) )?(?:toc|deja
    |dej|parti|romp|rot|hund|golpe|afect|sacud)\w*|no (?:se|me) (?:puede|quiero|imagin)\w*|entiend\w+ (?:(?:muy|perfectamente
    |bien) )?(?:que|lo|cómo|su|tu)|estremece|sobrecog\w+|encoge|desconsol\w+|desesperante|ingrat\w+|cost(?:ar|oso|osa)\w*
    |inacept\w+|insufrible|intolerab\w+|incomprensible|insensib\w+|torpe|torpeza|desastroso|horroroso|nefasto|penoso
    en un momento (?:así|como|tan)|en plen[oa]|en medio de|justo ahora|para colmo|por si (?:fuera|no fuera) poco
    |lo último que (?:\S+ )?(?:necesit|hac|falt)\w*|bastante (?:tiene|tienes|ha|has)|(?:ya )?tiene(?:s)? bastante
    |con (?:todo )?lo que (?:\S+ )?(?:est\w+|tien\w+|llev\w+|hay|ha|has|supone|pasa)|(?:tener|tenga|tengas|teniendo|tuvo
    |tuviste|tuviera) que|verse|verte|nadie (?:elige|busca|quiere|está|se libra|planea|desea)|ojalá|lleva(?:s)? encima|(?:está
    |estás|estar|esté|estés|ha estado|viene|vienes|sigue|sigues|lleva|llevas) (?:\S+ ){0,3}?(?:pasando|atravesando|viviendo
    |sobrelleva\w*|soporta\w*|luchando|aguantando|peleando|intentando|cargando|haciendo (?:números|malabares|lo imposible
    |equilibrios)|sufriendo|sosteniendo|enfrentando|afrontando|arrastrando|pagando|esperando|lidiando|cuidando|tirando)
    |no (?:tiene|tienes|hace falta|necesita|necesitas) (?:\S+ )?(?:(?:que|por qué) )?(?:justific\w+|explic\w+|disculp\w+
    |demostr\w+|avergonz\w+|pedir perdón|dar explicaciones|cargar|pasar|hacerlo sol\w|fingir)|remueve|sacude|no se pasa
    |deja (?:huella|a cualquiera|tocad\w|sin)|mina|hunde|desgarra|del revés|patas arriba|de un (?:día|plumazo|momento) (?:para
    |a)|(?:puede|pudo|podría) (?:pasarle|pasar|ocurrir\w*|pasarnos)|(?:le|nos|les) pasa a (?:much\w+|cualquier\w*|tod\w+)
    |much[ao]s? (?:gente|personas)|no (?:es|fue|tiene nada que ver) (?:\S+ ){0,3}?(?:debilidad|tonto|torpeza|tontería|culpa
    |exageración|exagerar|exagerado|exagerada|capricho|vergüenza|fracaso|delito)|más (?:que|de lo que) (?:normal|cualquiera
    |nadie|una persona|debería)|normalísimo|sobran|imperdonable\w*|inhuman\w+|cruel\w*|desgraciad\w+|maldit\w+|horrible\w*
    |espantos\w+|terrible\w*|tremend\w+|amarg\w+|doloros\w+|angustios\w+|durísim\w+|jodid\w+|fatídic\w+|injustific\w+
    |bochornos\w+|indecente|ruin|rastrer\w+|mezquin\w+|despreciable\w*|miserable\w*|repugnante\w*|escalofriante\w*|duel[ae]
    |dolor|pena|impotencia|rabia|desespera\w*|ánimo|admir\w+|ha sido (?:muy )?(?:valiente|honest[oa])|mérit\w+|se agradece
    |es de (?:agradecer|valientes)|puede (?:con|hundir|tumbar)|tumba|pasa factura|cuesta (?:mucho|muchísimo|un mundo|horrores
    |lo suyo|caro)|no (?:(?:se lo|te lo|le) )?deseo a nadie|ni a mi peor enemigo
    (?:ya )?(?:me|nos) (?:lo )?(?:ha|has|han)? ?(?:cuent\w+|contad\w+|dic\w+|dich\w+|escrib\w+|escrit\w+|coment\w+|explic\w+
    |describ\w+)|como (?:me )?(?:dice|dices|cuenta|cuentas)|por eso|por lo que|así que|no encuentro (?:las )?palabras
    |sin palabras|no tengo palabras|no hay palabras|lo sé|ya sé|sé que|cuesta arriba|por desgracia|desgraciadamente
    |desagradable\w*|no (?:es|eres) (?:\S+ )?ning\w+|no hay (?:cuerpo|quien|nadie)|quién (?:\S+ )?aguanta|(?:le|te
    |lo) aguant\w+|aguante|a cualquiera|vete a|váyase a|descans[aeo]\w*|puede(?:s)? soltar|(?:tengo|tenemos|tendré) en cuenta
    |eso lo (?:arreglo|resuelvo)|puede esperar|sin prisa|(?:gran|buen|primer|importante|valiente) (?:paso|decisión)
    |paso (?:grande|enorme|importante|muy)|vale más|por culpa nuestra|(?:(?:es|ha sido) )?(?:culpa|error|fallo) nuestr[oa]
    |nos toca a nosotros|déj\w+ (?:en mis manos|el resto)|quién no se|le pasa a cualquiera|se hace (?:(?:muy|tan) )?(?:duro
    |larg\w|pesad\w|cuesta)
    (?:dur|durísim|terribl|horribl|espantos|tremend|difícil|complicad|dolor?os|trist|fuert|pesad|cruel|amarg|angustios
    |angustiant|agobiant|agotador|extenuant|preocupant|inquietant|alarmant|aterrador|desgarrador|devastador|demoledor
    |humillant|indignant|frustrant|desesperant|injust|inaceptabl|intolerabl|inadmisibl|insoportabl|grav|gravísim|seri|brutal
    |bestial|estresant|vergonzos|asfixiant|abrumador|desolador|durísim|penos|impactant|traumátic|feo|fe|chung|jodid|fastidiad
    |lamentabl|indign|violent|cansad|molest|desgastant|vil|inhuman|escandalos|doloros|espeluznant|duel)(?:[oae]s?|es)?(?!\w)
    (?:no|nunca|nada|ni|tampoco|nadie) (?:\S+ ){0,4}?(?:aceptable|justo|justa|normal|de recibo|fácil|sencillo|poca cosa|poco
    |tontería|broma|culpa|extraña|sorprende|merec\w+|debería\w*|debió|tendría\w*|hay derecho|está bien|puede ser|tiene nombre
    |imagino|gracia|plato de gusto|cualquier cosa|tolerable|correcto)
    (?:(?:es|resulta|muy|totalmente|completamente|más que|del todo|perfectamente|absolutamente) )*(?:comprensible|entendible
    |lógic[oa]|natural|normal que|humano)|con (?:(?:toda la|toda) )?razón|(?:toda la|tod[oa]) (?:razón|derecho)|derecho a
    |motivos|cómo no|cualquiera|a quién no|quién no|faltaría más que no
    (?:(?:lo|le|te|cuánto lo|cuánto|mucho lo|de verdad que|nos|me) )*(?:siento|sentimos|lament\w+|apena|entristece|duele
    |conmueve|sabe (?:muy |fatal|mal)|preocupa|indigna|parte el alma|rompe el corazón|horroriza|impresiona)(?!,? (?:pero
    |no puedo|no podemos|informar\w*|comunicar\w*))
    (?:entiendo|comprendo|entendemos|comprendemos|veo|vemos|noto|imagino|me imagino|imaginamos|sé|sabemos|me hago cargo
    |nos hacemos cargo|percibo|leo|me doy cuenta)(?=,? (?:\S+ ){0,3}?(?:que|lo|cómo|por qué|cuánto|de|perfectamente|bien|el
    |la)(?!\w))|se nota|se entiende|puedo imaginar\w*|no (?:(?:me|puedo) )(?:(?:quiero|ni) )?imagin\w+|suena
    |debe (?:de )?(?:\S+ )?(?:ser|haber|estar|sentir\w*|doler\w*|resultar\w*|pesar\w*|dar\w*|tener\w*)|tiene que (?:ser|haber
    |estar|doler|resultar\w*|pesar|dar)|ha de ser|habrá sido|tuvo que ser|tendrá que
    importa(?:n|s)?|es importante|(?:(?:muy|completamente|totalmente) )?en serio|toda la (?:importancia|seriedad)
    |me alegr\w+ (?:de )?que|menos mal que|hace bien|ha hecho bien|has hecho bien|hizo bien|hiciste bien|bien hecho
    (?:gracias|agradezco|agradecemos|agradecid[oa]) (?:\S+ ){0,3}?(?:contar\w*|confi\w+|decir\w*|explicar\w*|compartir\w*
    |hablar\w*|sincer\w+|escribir\w* (?:sobre|de)|avisar\w*|por la (?:confianza|sinceridad)|que (?:me|nos) (?:lo )?(?:cuente
    |digas?|diga|haya|hayas|confíe))
    (?:nadie|ninguna persona|no|nunca) (?:\S+ ){0,2}?(?:debería|deberías|deberían|tendría|tendrías|tendrían|debe|merece\w*
    |mereces|tiene por qué|tienes por qué|debió|tuvo que)
    (?:le|te|os) cre(?:o|emos)|valor|valentía|valiente|coraje|hace falta (?:\S+ )?(?:valor|fuerza)|no est(?:á|ás) sol[oa]
    |estoy (?:aquí|con|a su lado|a tu lado)|estamos (?:aquí|con|a su lado)|acompañ\w+|un abrazo|mucha fuerza|mucho ánimo
    |con calma|sin prisas?|t[óo]m[ea]\w* (?:el|su|tu|todo) tiempo|cuíd\w+
    mucho (?:peso|para|que|encima)|demasiado|demasiad[oa]s? cosas|mucha carga|tant[oa] (?:peso|carga|presión)|(?:un|una|qué
    |menudo|menuda|vaya|todo un|toda una|gran|enorme|auténtic[oa]|verdader[oa]) (?:\S+ )?(?:golpe|mazazo|carga|peso|pesadilla
    |calvario|infierno|susto|disgusto|trago|palo|putada|faena|vergüenza|atropello|barbaridad|abuso|injusticia|tortura|losa
    |palazo|batacazo|suplicio|situación|papeleta|panorama|mal rato|momento|agobio|angustia|mal trago|desgaste|faena|locura
    |horror|impotencia|rabia|desastre|drama|bofetada|traición|canallada|jugarreta)
    agobi\w+|angusti\w+|preocup(?:a|ante|ación|aciones|ad[oa])|desgasta|duele|pesa|agota|cansa|quita\w* el sueño
    |da (?:much[oa] )?(?:rabia|miedo|vértigo|impotencia|pena)|descoloc\w+|trastoc\w+|desestabili\w+|qué (?:dur|terrible|horror
    |rabia|difícil|pena|impotencia|mal|triste|duro|angustia|injust|barbaridad)\w*
"""

THEN = r"""
    (?:(?:así|de esa manera|eso|esto|normal) )?(?:no me extraña|cualquiera|es para|quién no|con razón|lógico|normal|imposible
    |madre mía|uf|buf|vaya|ay|qué mal|menuda|menudo)(?= |[,.!])
    (?:lo demás|el resto|la cuota|lo otro|eso) (?:\S+ )?(?:puede esperar|queda|lo (?:arregl|resuelv|hago))
    (?:y )?(?:eso|esto|todo eso|algo así|una cosa así|una situación así)(?: es| no es| ha sido| debe| tiene que| no debería
    | no tendría| suena| duele| pesa| agota| desgasta| asusta| da| no puede| cansa| agobia| preocupa| parece
    | me parece)(?=[^.!?]*(?:dur[oa]|durísim|terrible|horrible|tremend|difícil|fácil|duele|pesa|agot|desgast|miedo|rabia
    |inaceptable|aceptable|normal|justo|injust|angusti|agobi|preocup|pasar|ocurrir|mucho|demasiado|cruel|grave|serio
    |impotencia|recibo|asust|cans|ser|estar))
    (?:lo|cuánto lo|de verdad que lo) (?:siento|sentimos|lament\w+)(?=[.,!]| (?:mucho|muchísimo|de verdad|de corazón
    |en el alma))|no me extraña|nadie (?:debería|tendría|merece|se merece)|qué (?:dur|terrible|horror|rabia|difícil|pena
    |impotencia|mal|triste|angustia|injust|situación|barbaridad)\w*|(?:debe|tiene que|habrá|suena)(?=[^.!?]*(?:ser|sido|estar
    |dur|terrible|difícil|agot|horrible))|es (?:\S+ )?(?:dur|terrible|horrible|comprensible|lógico|normal que|injusto
    |muchísimo|mucho|difícil|tremendo)\w*|(?:me )?(?:imagino|entiendo|comprendo) (?:lo|que|perfectamente|muy bien|cómo|su|tu)
    |menud[oa] |vaya (?:golpe|palo|situación|panorama|semana|mes|susto)|con (?:toda la )?razón|normal que
"""
