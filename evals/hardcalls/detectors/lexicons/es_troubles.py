"""Spanish: a customer's trouble in words that count only beside a word of sympathy or of judgement."""

from hardcalls.detectors.lexicons.es_ack import ACKNOWLEDGES
from hardcalls.detectors.rule import Rule, lines

_VALUED = r"""
    (?:dur|durísim|terribl|horribl|espantos|tremend|difícil|complicad|dolor?os|trist|fuert|pesad|cruel|amarg|angustios
    |angustiant|agobiant|agotador|extenuant|preocupant|inquietant|alarmant|aterrador|desgarrador|devastador|demoledor
    |humillant|indignant|frustrant|desesperant|injust|inaceptabl|intolerabl|inadmisibl|insoportabl|grav|gravísim|seri|brutal
    |bestial|estresant|vergonzos|asfixiant|abrumador|desolador|durísim|penos|impactant|traumátic|feo|fe|chung|jodid|fastidiad
    |lamentabl|indign|violent|cansad|molest|desgastant|vil|inhuman|escandalos|doloros|espeluznant|duel)(?:[oae]s?|es)?(?!\w)
    (?:no|nunca|nada|ni|tampoco|nadie) (?:\S+ ){0,4}?(?:aceptable|justo|justa|normal|de recibo|fácil|sencillo|poca cosa|poco
    |tontería|broma|culpa|extraña|sorprende|merec\w+|debería\w*|debió|tendría\w*|hay derecho|está bien|puede ser|tiene nombre
    |imagino|gracia|plato de gusto|cualquier cosa|tolerable|correcto)
    (?:es |resulta |muy |totalmente |completamente |más que |del todo |perfectamente |absolutamente )*(?:comprensible
    |entendible|lógic[oa]|natural|normal que|humano)|con (?:toda la |toda )?razón|(?:toda la|tod[oa]) (?:razón|derecho)
    |derecho a|motivos|cómo no|cualquiera|a quién no|quién no|faltaría más que no
    (?:lo |le |te |cuánto lo |cuánto |mucho lo |de verdad que |nos |me )*(?:siento|sentimos|lament\w+|apena|entristece|duele
    |conmueve|sabe (?:muy |fatal|mal)|preocupa|indigna|parte el alma|rompe el corazón|horroriza|impresiona)(?!,? (?:pero
    |no puedo|no podemos|informar\w*|comunicar\w*))
    (?:entiendo|comprendo|entendemos|comprendemos|veo|vemos|noto|imagino|me imagino|imaginamos|sé|sabemos|me hago cargo
    |nos hacemos cargo|percibo|leo|me doy cuenta)(?=,? (?:\S+ ){0,3}?(?:que|lo|cómo|por qué|cuánto|de|perfectamente|bien|el
    |la)(?!\w))|se nota|se entiende|puedo imaginar\w*|no (?:me |puedo )(?:quiero |ni )?imagin\w+|suena
    |debe (?:de )?(?:\S+ )?(?:ser|haber|estar|sentir\w*|doler\w*|resultar\w*|pesar\w*|dar\w*|tener\w*)|tiene que (?:ser|haber
    |estar|doler|resultar\w*|pesar|dar)|ha de ser|habrá sido|tuvo que ser|tendrá que
    importa(?:n|s)?|es importante|(?:muy |completamente |totalmente )?en serio|toda la (?:importancia|seriedad)
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

_THEN = r"""
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

TROUBLES = (
    Rule(
        hits={
            "bereavement": lines(r"""
                (?:perder|perdido|pérdida|perdiste|perdió|pierde|muerte|fallecimiento|fallec\w+|murió|muri\w+|muert[oa]
                |entierro|enterrar\w*|enterrado|funeral|tanatorio|velatorio|duelo|luto|viud\w+|despedir\w* de|despedida
                |ausencia|partida|se fue|se ha ido|se nos fue|ya no está|falta) (?:\S+ ){0,4}?(?:{kin}|él|ella|alguien|quien
                |ser querido|compañer[oa] de vida)|(?:{kin}) (?:\S+ ){0,4}?(?:muri\w+|muert[oa]|fallec\w+|se fue|ha ido
                |ya no está|falta|perd\w+)|{your} (?:\S+ )?pérdida|una pérdida(?! de)|duelo|luto|viud[oa]|fallecid[oa]
                |fallecimiento|entierro|funeral|tanatorio|echar\w* de menos a|echa\w* de menos|sin (?:él|ella|{your} {kin})
                |quedarse sin {your} {kin}|vacío
            """),
            "illness": lines(r"""
                enferm\w+|diagn[oó]stic\w+|hospital\w*|operación|operad[oa]|operar\w*|cirugía|quir[óo]fano|quimio\w*
                |radioterapia|c[aá]ncer|tumor\w*|ictus|infarto|uci|urgencias|ingresad[oa]|ingreso hospitalario|tratamiento
                |rehabilitación|recuperación|lesi[óo]n\w*|accidente|fractura|roto (?:la|el|una|un)|dolor(?:es)?|crónic\w+
                |salud|baja médica|de baja|depresión|ansiedad|diálisis|trasplante|brote|recaída|síntomas|convalecen\w+
                |migrañas?|esclerosis|parkinson|diabetes|epilepsia|covid|neumonía|pruebas médicas|biopsia|malit[oa]
                |encamad[oa]|mal de salud|pachuch[oa]|médic[oa]s?|medicación
            """),
            "job_loss": lines(r"""
                (?:perder|perdido|perdió|perdiste|pérdida|quedar\w*|qued[óo]|quedado|quedaste|sin|buscar|buscando|búsqueda de
                |falta de|fin de|adiós a) (?:\S+ ){0,4}?(?:trabajo|empleo|puesto|curro|sueldo|nómina|ingresos|salario|chamba
                |faena)|en (?:el )?paro|al paro|desemple\w+|parad[oa]s?|despid\w+|despedid[oa]|despedir\w*|despido|(?:le|te
                |os) (?:han |hayan |hubieran )?(?:echa\w+|despach\w+|puesto en la calle|no renov\w+)|a la calle|en la calle
                |erte|ere|reducción de (?:jornada|plantilla)|recort\w+|(?:empresa|fábrica|tienda|bar|restaurante|taller
                |negocio) (?:\S+ ){0,4}?(?:cerr\w+|cierr\w+|quebr\w+|ech\w+|prescind\w+|quiebra|hundi\w+)|finiquito
                |no (?:[lt]e )?renov\w+|contrato (?:\S+ ){0,3}?(?:acab\w+|termin\w+|venci\w+|renov\w+)
                |quedarse sin nada laboral|{your} (?:trabajo|empleo|puesto|curro)
            """),
            "financial_distress": lines(r"""
                (?:sin|no (?:\S+ )?(?:tener|tenga|tiene|tienes|quedar\w*|queda|quede)|falta de|falta|faltar\w*|poco|apenas|ni
                |no hay|más|quedarse sin|acab\w+|justo de|justa de|corto de|corta de) (?:\S+ ){0,2}?(?:dinero|plata|efectivo
                |un euro|un duro|un peso|blanca|nada en la cuenta|ahorros|fondos)|dinero (?:\S+ ){0,4}?(?:no llega|no alcanza
                |falta|justo|para (?:comer|comida|vivir|pagar|el alquiler|la compra|llegar))|(?:fin|final|finales) de mes
                |(?:llegar|lleguen?|llega|alcanz\w+|dan?|dé) (?:\S+ ){0,3}?(?:a fin|a final|para (?:comer|todo|nada|la|el|los
                |las|vivir|llegar))|a(?:l)? (?:fin|final) de mes|alquiler|hipoteca|renta|facturas?(?! (?:número|en pdf
                |adjunta))|recibos|luz|calefacción|gas|comida|comer|la compra|supermercado|nevera|pañales|desahucio
                |desahuci\w+|embarg\w+|deudas?|endeud\w+|números rojos|descubierto|cuenta (?:\S+ ){0,3}?(?:a cero|vacía
                |en rojo|temblando|pelada)|nómina|cobrar|cobre|cobres|paga|pensión|sueldo|cada (?:euro|céntimo|peso)|(?:(?:tan
                |muy|ir|va|vas|andar|anda|estar|está|estás|cuentas|mes|mes tan|todo tan|así de|van|las cosas) )+(?:justo|justa
                |justas|apretad[oa]s?|ahogad[oa]|apurad[oa]|ajustad[oa]s?|pelad[oa]|tieso|tiesa|mal de dinero|en las últimas)
                |apretad[oa]s?|apuros?|estrecheces|aprieto|bache|económic\w+|económicamente|financier\w+|ahorros|(?:pagar
                |poder pagar|cubrir|afrontar|hacer frente|permitirse|permitirte|costear|mantener|sacar adelante|alimentar
                |dar de comer)(?: \S+){0,3}|elegir entre|agua al cuello|vivir al día|estirar|apretarse|lo básico|lo justo
                |techo|precios|coste de la vida|cuotas?|atras\w+ (?:en|con) (?:los|el|las) \w+|no (?:le |te |les |os )?(?:llega
                |llegue|alcanza|alcance|salen las cuentas)
            """),
            "fear": lines(r"""
                preocup\w+|incertidumbre|no saber|amenaz\w+|embargo|juicio|juzgado|demanda|abogados|cobrador\w*
                |cartas? (?:\S+ ){0,3}?(?:así|como|de|con)|(?:abrir|recibir|leer|ver) (?:\S+ ){0,3}?(?:cartas?|correo
                |mensajes?|buzón|sobre)|noches? (?:\S+ ){0,2}?(?:en vela|sin|en blanco)|sin dormir|dormir|desvel\w+|insomnio
                |perder (?:\S+ )?(?:casa|piso|vivienda|hijos|hogar)|quedarse sin (?:casa|techo|piso)|nervios\w*|inquiet\w+
                |intranquil\w+|insegur\w+|vulnerable|tembl\w+|sobresalt\w+|sustos?|vértigo|llaman a la puerta|timbre
                |teléfono sonar|cada llamada
            """),
            "anger": lines(r"""
                (?:cobr\w+|carg\w+|pag\w+|descont\w+|quit\w+|pas\w+) (?:\S+ ){0,3}?(?:dos veces|doble|otra vez|de nuevo
                |por duplicado)|(?:tercer\w*|cuart\w*|quint\w*|segund\w*|enésim\w*) (?:vez|chat|llamada|agente|correo|persona
                |mensaje|carta|intento)|(?:tres|cuatro|cinco|seis|varias|tantas|mil) (?:veces|llamadas|personas|agentes
                |correos|mensajes|chats|cartas)|nadie (?:\S+ ){0,4}?(?:contest\w+|respond\w+|resolv\w+|llam\w+|escuch\w+
                |hizo caso|haya|ayud\w+|diera|dé|avis\w+)|sin (?:\S+ )?(?:respuesta|contestar|noticias|solución|avisar)|(?:le
                |te|os) (?:hemos |han |hayamos |hayan |haya |ha )?(?:\S+ )?(?:ignorad\w+|colgad\w+|mentid\w+|engañad\w+
                |fallad\w+|hech\w+ esperar|ten\w+ esperando|dej\w+ (?:colgad|tirad|esperando|en espera)\w*|marea\w+|trata\w+)
                |(?:esper\w+|llev\w+|semanas|días|meses|horas) (?:\S+ ){0,3}?(?:esper\w+|semanas|meses|horas|sin|tanto|detrás)
                |(?:error|fallo|culpa|metedura de pata|equivocación) (?:\S+ )?(?:nuestr\w|propi\w|mí\w)
                |nuestr\w (?:\S+ )?(?:error|fallo|culpa|metedura)|prometi\w+|promesas?|de un lado (?:a|para) otro
                |de mano en mano|de departamento en|peloteo|largas|repetir\w* (?:\S+ )?(?:lo mismo|la misma|todo|su|tu)
                |lo mismo|ni caso|trato|mal trato|así trat\w+|hart[oa]|cabread[oa]|quemad[oa]|mosquead[oa]|furios[oa]
                |disgustad[oa]|enfad\w+|enoj\w+|cabreo|mosqueo|hasta las narices|hasta el gorro|colm\w+|paciencia|confianza
            """),
            "shame": lines(r"""
                (?:pedir|solicitar|buscar) (?:\S+ )?(?:ayuda|apoyo|auxilio)|(?:reconocer|admitir|confesar|contar|decir
                |hablar de|compartir|explicar|poner en palabras|sincerarse|sincerarte|abrirse|abrirte)(?:lo|se|te
                |lo a)? (?:\S+ ){0,3}?(?:esto|algo así|algo tan|en voz alta|a un desconocido|a alguien|cosas así|dinero
                |una cosa así|a extraños|a una desconocida)|(?:reconocerlo|admitirlo|confesarlo|contarlo|sincerarse|abrirse)
                |dar (?:el|este|ese) paso|(?:algo|tema|asunto|cosas) (?:\S+ )?(?:personal|íntim\w|privad\w|delicad\w)\w*
                |ocult\w+|escond\w+|en secreto|orgullo|ruboriz\w+|pudor|dignidad|cara(?= de vergüenza)|fracas\w+|juzg\w+|débil
                |debilidad|culpable|humill\w+|incómod\w+|estigma
            """),
            "abuse": lines(r"""
                (?:él|ella|{your} (?:ex\w*|pareja|marido|mujer|novi\w|espos\w|expareja|exmarido|padre|madre|hij\w)|esa persona
                |ese hombre|esa mujer|alguien|quien|una pareja|una expareja|persona que) (?:\S+ ){0,8}?(?:oblig\w+|control\w+
                |amenaz\w+|forz\w+|presion\w+|daño|golpe\w+|peg\w+|peg[óo]|usó|us[ae]\w*|utiliz\w+|quit\w+|coaccion\w+
                |manipul\w+|vigil\w+|aisl\w+|grit\w+|insult\w+|persig\w+|acos\w+|maltrat\w+|humill\w+|encerr\w+|revis\w+
                |endeud\w+|sac\w+)|maltrat\w+|violencia|violent[oa]|abus\w+|agre\w+|coac\w+|acos\w+|casa de acogida
                |ex\w*(?:pareja|marido|novi\w|mujer)|{your} ex|a {your} espaldas|sin {your} (?:consentimiento|permiso)
                |contra {your} voluntad|a la fuerza|bajo (?:amenaza\w*|presión|coacción|control)|lo que (?:le
                |te) (?:\S+ ){0,3}?(?:hizo|hace|hacía|hecho|hicieron|haciendo)|huir|escap\w+|salir de (?:ahí|esa casa
                |esa relación|allí)|miedo (?:a|de) (?:él|ella|{your} (?:pareja|marido|ex))|no (?:está|estás|estar
                |sentirse) (?:\S+ )?(?:segur[oa]|a salvo) en casa
            """),
            "self_harm": lines(r"""
                (?:no|ya no|sin|ni|dejar de) (?:\S+ ){0,5}?(?:vivir|seguir|seguir viviendo|estar aquí|despertar\w*|continuar
                |existir|salida|esperanza|sentido|futuro|ganas de nada|querer estar)|suicid\w+|quitar(?:se|te) la vida
                |quitarse de en medio|acabar con (?:todo|{your} vida|la vida)|terminar con todo|hacer(?:se|te) daño|autoles\w+
                |morir\w*|muerte|muert[oa]|desaparecer|desesper\w+|pensamientos? (?:\S+ )?(?:así|oscur\w+|como|de ese|tan)
                |ideas? (?:así|oscuras|de)|esos pensamientos|esas ideas|tirar la toalla|rendir(?:se|te)|no (?:puede|puedes
                |poder) más|{your} vida|límite|pozo|oscuridad|lastimar(?:se|te)
            """),
            "gambling": lines(r"""
                jueg\w+|jug\w+|ludopat\w+|ludópata|apuest\w+|apost\w+|casinos?|tragaperras|bingo|ruleta|póker|poker
                |tragamonedas|azar|adicción|adict\w|enganch\w+|recaíd\w+|recaer|impulso|loter\w+|quiniela\w*|máquinas|partidas
            """),
            "fraud": lines(r"""
                (?:alguien|otra persona|desconocid\w+|terceros?|delincuentes?|estafador\w*|quien|criminales|ladron\w+
                |sinvergüenzas?|gente|ellos|esos|persona) (?:\S+ ){0,7}?(?:us\w+|usó|utiliz\w+|suplant\w+|compr\w+|ped\w+
                |pid\w+|rob\w+|abr\w+|contrat\w+|hizo|hecho|accedi\w+|aprovech\w+|engañ\w+|estaf\w+|pasar por|entr\w+|gast\w+
                |clon\w+|vaci\w+|tim\w+|meti\w+|apoder\w+)|estaf\w+|timo\w*|timad\w+|engañ\w+|fraud\w+|suplanta\w+|robo
                |robad[oa]s?|robar\w*|hacke\w+|jaque\w+|phishing|identidad|clona\w+|víctima|a {your} nombre|en {your} nombre
                |con {your} (?:\w+ )?(?:nombre|datos|tarjeta|dni|cuenta)|(?:compra|pedido|cargo|deuda|préstamo|contrato
                |cuenta)s? (?:\S+ ){0,3}?(?:no|nunca|jamás) (?:\S+ )?(?:hizo|hiciste|reconoc\w+|ha|has|son|es|realiz\w+
                |autoriz\w+|pidi\w+|firm\w+|abri\w+)|no (?:ha |has |hizo |hiciste )?(?:compr\w+|ped\w+|pidi\w+|hecho
                |contrat\w+|autoriz\w+|firm\w+)|fals[oa]s? (?:\S+ )?(?:mensaje|correo|web|página|tienda|llamada|sms)
                |(?:mensaje|correo|web|página|tienda|llamada|sms)s? fals[oa]s?|picar|picado|trampa|caer en|caído en|cayó en
                |caíste en
            """),
            "exhaustion": lines(r"""
                agot\w+|cansa\w+|cansancio|turnos?(?: de)? noche|doble turno|dormir|dormid[oa]|sueño|(?:todo|tanto
                |tantas cosas|demasiad\w+|todo esto|todo eso) (?:\S+ ){0,4}?(?:a la vez|encima|sol[oa]|junto|de golpe
                |al mismo tiempo|sin ayuda|de una vez)|(?:y )?(?:encima|ahora|además|para colmo|después|luego
                |sobre todo) (?:\S+ ){0,3}?(?:esto|eso|nosotros|nuestr\w+|tener que|una carta|con|esta)|(?:madre
                |padre) (?:soltera?|sol[oa])|criar sol[oa]|cuid\w+ (?:de|a) (?:\S+ )?(?:{kin}|alguien|niñ\w+|peque\w+|familia)
                |(?:dos|tres|varios) (?:trabajos|empleos|niños|hijos|peques)|bebé|recién nacid\w|(?:semanas|meses|días|años
                |horas|noches) (?:\S+ ){0,3}?(?:así|sin|de|luchando|con|detrás|enter\w+|seguid\w+)|una y otra vez|otra vez
                |de nuevo|cada vez|desde cero|volver a|tercera vez|cuarta vez|sin parar|sin descanso|sin tregua|no (?:poder
                |puede|puedes) (?:con todo|más)|luch\w+|pele\w+|batall\w+|aguant\w+|carg(?:a|ar|ando|as)|fuerzas|energía
                |al límite|a cuestas|hombros|descans\w+|respirar|tirar (?:del carro|de todo|adelante)|rendid[oa]|fundid[oa]
                |hech[oa] polvo|reventad[oa]|desbord\w+|sobrepas\w+|satur\w+|colaps\w+
            """),
        },
        masks=(
            *ACKNOWLEDGES[0].masks,
            *lines(r"""
                (?:entiendo|comprendo|entendemos|veo|comprendemos) {your} (?:consulta|pregunta|solicitud|duda|petición
                |inquietud|preocupación|mensaje|postura)|(?:difícil|fácil|complicado) de (?:leer|abrir|encontrar|ver)
                |gracias por {your} (?:paciencia|mensaje|consulta|espera|pago|comprensión|compra|llamada)
                |gracias por (?:contactar|llamar|escribir|esperar|comunicar)\w*|si lo (?:siente|desea)|factura (?:número
                |adjunta|en pdf|correspondiente)|luz verde|a la luz|dar a luz|sale a la luz|en {your} cuenta|tener en cuenta
                |tenga en cuenta|juego de (?:llaves|sábanas|mesa|toallas)|en juego|renta fija|fuerte (?:descuento|rebaja)
                |caja fuerte|contraseña fuerte|código de seguridad|tarjeta gráfica|punto de venta|hacer clic|de momento
                |(?:inconvenientes?|retraso|demora|espera|molestias?) (?:que|ocasionad\w+|causad\w+)|el inconveniente
                |la demora|el retraso|trabajo (?:de nuestro|del equipo|realizado)|equipo de trabajo|horario de trabajo
            """),
        ),
        unless=lines(r"""
            (?<!.)(?:si|en caso de|cuando|para|quien|los clientes|las personas) (?:\S+ ){0,14}?(?:rellen\w+|enví\w+|póngase
            |contact\w+|llam[ea]\w*|comuníque\w*|solicit\w+|adjunt\w+|selecci\w+|puls\w+|marque|aplica\w*|ofrecemos|consulte
            |necesitamos|indíque\w*|revisamos|puede (?:pedir|solicitar|llamar|escribir|enviar))(?!\w)
            (?:rellene|complete|adjunte|seleccione|pulse|marque|haga clic|descargue|indique|facilite|facilíteme|indíqueme) |horario
            |de lunes a|abierto|hasta las \d|condiciones generales|términos y condiciones|según (?:nuestra|la) (?:política
            |normativa)|nuestra política|categoría|apartado|formulario|preguntas frecuentes|menú|clientes que|excluid\w+
        """),
        along=lines(_VALUED),
        then=lines(_THEN),
        asked=False,
    ),
    # What one needs is recognised by doing it, so that a promise to do it is sign enough.
    Rule(
        hits={
            "access_need": lines(r"""
                lector(?:es)? de pantalla|discapacidad\w*|cieg[oa]s?|ceguera|baja visión|vista|sord[oa]s?|sordera|oído
                |audífono\w*|hipoacusia|dislexi\w+|disléxic[oa]|discalculia|autis\w+|tdah|lengua de (?:signos|señas)
                |intérprete|braille|silla de ruedas|lectura fácil|letra (?:\S+ )?(?:grande|pequeña|diminuta)|letras? pequeñas?
                |memoria|concentr\w+|demencia|tartamude\w+|afasia|temblor\w*|captcha\w*|(?:textos|mensajes|párrafos|correos
                |cartas) (?:\S+ )?(?:largos|largas|densos|interminables)|(?:por|al|el|del|un) teléfono|llamadas?|hablar por
                |(?:no|cuesta|difícil|imposible|mal|apenas) (?:\S+ ){0,4}?(?:leer\w*|ver|ve|oír\w*|oye|escuchar|hablar
                |escribir|teclear|recordar|seguir|entender textos)|imágenes|fotos|capturas|paso a paso|por escrito
                |frases (?:\S+ )?(?:cortas|sencillas|breves)|mensajes (?:\S+ )?(?:cortos|breves)|despacio|a {your} ritmo
                |accesib\w+|barreras?
            """)
        },
        masks=ACKNOWLEDGES[0].masks,
        unless=lines(r"""
            (?<!.)(?:si|en caso de|cuando) |(?:rellene|adjunte|seleccione|pulse|marque|descargue) |horario|de lunes a|abierto
            |hasta las \d|términos y condiciones|nuestra política|categoría|formulario|preguntas frecuentes|menú|clientes que
            |ajustes|configuración
        """),
        along=lines(r"""
            gracias por (?:decir\w*|avisar\w*|contar\w*|explicar\w*|comentar\w*|indicar\w*|mencionar\w*)|(?:bueno
            |bien) saberlo|me alegr\w+ (?:de )?que|(?:entiendo|comprendo|veo|sé)(?= (?:que|lo|cómo|por qué|perfectamente
            |bien))|es (?:lógico|normal|comprensible)|claro que|por eso|así que|entonces|no (?:le |te )?(?:sirve|vale|ayuda
            |funciona|es (?:una )?(?:opción|accesible|justo|aceptable|normal))|(?:deja|dejan|dejar\w*) fuera|excluy\w+|barrera
            |no (?:debería|tendría)|debe (?:de )?(?:ser|resultar\w*)|tiene que ser|dur[oa]|difícil|frustrante|cansad[oa]
            |agotador|complicad[oa]|siento|sentimos|lament\w+|con {your} (?:\w+)|por {your} \w+|(?:como|ya que|dado que
            |puesto que) (?:\S+ ){0,3}?(?:dice|dices|ve|oye|usa|usas|cuesta|no|es|tiene|tienes|me)|para (?:usted|ti)|(?:le
            |te) (?:cuesta|cueste|resulta|resulte|sea|es|supone|agota|cansa)
        """),
        asked=False,
    ),
)
