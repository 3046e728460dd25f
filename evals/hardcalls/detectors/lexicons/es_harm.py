"""Spanish: what blames a customer, and what plays their trouble down."""

from hardcalls.detectors.rule import Rule, lines

BLAME = (
    Rule(
        hits={
            "blame": lines(r"""
                (?:debería|deberías|debió|debiste|tendría|tendrías|tenía|tenías|hubiera|hubieras|hubiese|podría|podrías
                |pudo) (?:que )?(?:haber(?:lo|la|se|te|nos|los|las|le)?|debido) (?!recibido|llegado|sido (?:informad|avisad|atendid
                |notificad))(?:\S+ ){0,2}?\w+(?:do|to|cho|so)
                (?:debería|deberías|debió|debiste|tenía|tenías|tendría|tendrías) (?:usted |tú )?(?:que |de )?(?:\S+ )?(?:leer|pagar
                |revisar|avisar|comprobar|fijarse|fijarte|haberlo|prestar|llamar|leído|contactar|planificar|ser más|tener más
                |tener cuidado|saberlo|saber|controlar)
                (?:es|fue|ha sido|sería|era) (?:\S+ ){0,3}?(?:{your}) (?:\w+ )?(?:culpa|error|fallo|responsabilidad|problema
                |descuido|negligencia|elección|decisión)|(?:culpa|error|fallo|responsabilidad
                |descuido) (?:es |fue |ha sido |era )?(?:\S+ )?(?:suy[oa]|tuy[oa]|de usted|del cliente|exclusivamente)|(?:por
                |debido a) (?:{your}) (?:\w+ )?(?:culpa|descuido|error|negligencia|falta de|despiste|imprudencia|irresponsabilidad)
                |culpa suya|culpa tuya
                (?:usted|tú) (?:mism[oa] )?(?:\S+ ){0,2}?(?:se lo ha buscado|no pagó|no leyó|no revisó|aceptó|firmó|decidió|olvidó
                |ignoró|no ha pagado|provocó|facilitó|dio|ha provocado|no cumplió|es (?:el|la) responsable|tiene la culpa
                |tuvo la culpa|tienes la culpa|fue quien|ha sido quien|fuiste quien)
                (?:se|te) (?:lo )?(?:ha|has|han) buscado|se le (?:olvidó|pasó)|te olvidaste de|se olvidó de
                |por no (?:haber )?(?:leer|leído|pagar|pagado|avisar|avisado|revisar|revisado|fijarse|prestar|contestar|tener
                |responder|mirar|comprobar|estar)
                (?:cálm\w+|cálmese|cálmate|tranquilícese|tranquilízate|relájese|relájate|serénese|serénate|contrólese|modere|baje
                |baja|cuide|cuida)(?: (?:su|el|tu|ese|sus) (?:tono|lenguaje|voz|palabras))?(?=[ .,!;]|$)|(?:debe|tiene que|necesita
                |le pido que se|te pido que te|por favor,? se) (?:\S+ ){0,2}?(?:calm\w+|tranquili\w+|relaj\w+|seren\w+)
                |mantenga la calma|mantén la calma|no (?:se |te )?(?:altere|alteres|enfade|enfades|ponga así|pongas así|exagere
                |exageres|exalte|grite|grites|dramatice|dramatices|sulfure|ponga nervios[oa])|no (?:hace falta|es necesario
                |hay (?:motivo|razón|necesidad|por qué|que)) (?:\S+ ){0,3}?(?:enfadarse|enfadarte|gritar|ponerse|ponerte|alterarse
                |alterarte|exagerar|dramatizar|ese tono|usar ese|faltar|levantar|reaccionar|enojarse|ser groser|molestarse)
                (?:como|tal y como) (?:(?:ya )(?:le|te|les|os|se|se le|se te)? ?|(?:le|te|les|os|se le|se te) (?:ya )?)(?:he|hemos
                |ha|han|había|habíamos|expliqué|explicamos|dije|dijimos|indiqué|indicamos|aclaré)(?: ya)?(?: (?:explicado|dicho
                |indicado|mencionado|comentado|informado|repetido|señalado|comunicado|aclarado|sido explicado))?
                ya (?:se )?(?:(?:le|te|se lo|se la|os|lo) )*(?:(?:he|hemos|había|habíamos|han) (?:explicado|dicho|avisado|advertido
                |indicado|repetido|informado|comentado|contestado)|expliqué|explicamos|dije|dijimos|indicamos|avisamos|advertimos
                |repetí|avisé|informamos|comenté)
                (?:le|te) (?:avisamos|advertimos|avisé|advertí|recordamos varias|dijimos)|(?:fue|fuiste|ha sido
                |has sido) (?:\S+ ){0,2}?(?:avisad[oa]|advertid[oa]|informad[oa]) (?:varias|de sobra|en|repetid|con|previamente
                |claramente|a tiempo)|por (?:última|enésima) vez|cuántas veces|le repito|te repito|se lo repito|te lo repito
                |insisto|vuelvo a repetir\w*
                (?:está|estás|usted está) (?:\S+ )?(?:exagerando|sobreactuando|reaccionando|dramatizando
                |siendo (?:\S+ )?(?:irrazonable|grosero|maleducad\w|agresiv\w|injust\w|impaciente|desagradable|dramátic\w|difícil
                |poco))|exagera (?:usted|un poco)|es usted (?:\S+ )?(?:irresponsable|descuidad\w|exagerad\w|impaciente|quien)
                (?:si|de) (?:usted |tú )?(?:lo |la |se |te |nos )*(?:hubiera|hubieras|hubiese|hubieses
                |haber) (?:\S+ ){0,2}?(?:leído|pagado|revisado|avisado|comprobado|fijado|prestado|llamado|contactado|tenido|hecho
                |sido|planificado|seguido|actuado|respondido|mirado|cumplido|organizado|dicho)
                (?:por qué|cómo) no (?:\S+ )?(?:leyó|pagó|avisó|revisó|llamó|contactó|comprobó|nos|lo dijo|leíste|pagaste|avisaste
                |revisaste|lo ha|se fijó|ha pagado|has pagado|pagaste)|por qué (?:\S+ ){0,2}?(?:esperó|ha esperado|esperaste|compró
                |compraste|dio|diste|facilitó|aceptó|firmó|gastó|dejó)|cómo (?:se le ocurre|se le ocurrió|pudo|se te ocurre
                |pudiste)
                (?:la )?próxima vez,? (?:\S+ ){0,4}?(?:lea|lee|pague|revise|revisa|tenga|ten|sea|procure|asegúrese|fíjese|fíjate
                |preste|debería|avise|compruebe|planifique|organícese|más)|a ver si (?:\S+ ){0,3}?(?:próxima|lee|paga|aprende
                |tiene)
                (?:no es|eso no es|esto no es) (?:\S+ )?(?:culpa nuestra|nuestra culpa|problema nuestro|nuestro problema
                |nuestra responsabilidad|asunto nuestro|responsabilidad nuestra)|la culpa no es nuestra
                |nosotros no (?:tenemos la culpa|somos responsables)|no tenemos la culpa
                (?:ha|has|usted ha|tú has|había) (?:\S+ )?(?:incumplido|ignorado|descuidado|hecho caso omiso
                |sido (?:\S+ )?(?:irresponsable|descuidad\w|imprudente|negligente|ingenu\w|poco)|gastado más|aceptado (?:las|los
                |nuestr)|firmado)|hizo caso omiso|hiciste caso omiso|no (?:ha|has) (?:sabido|tenido cuidado|prestado atención|leído
                |hecho caso|sido capaz|querido)|no (?:prestó|prestaste|leyó|leíste|hizo caso|hiciste caso|tuvo cuidado
                |tuviste cuidado)
                quien (?:compra|firma|gasta|no paga|no lee|pide)|por encima de {your} posibilidades|gast\w+ (?:más de lo que
                |lo que no)|organícese mejor|organízate mejor|administr\w+ mejor|{your} irresponsabilidad
                |{your} falta de (?:atención|cuidado|previsión|organización)|es lo que (?:pasa|ocurre) (?:cuando|por|si)
                |usted sabía|sabía perfectamente|sabías perfectamente|ya lo sabía|usted verá|haberlo pensado|habérselo pensado
                (?:las |lo |la |los )?(?:firmó|aceptó|dio|eligió|decidió|compró|facilitó|autorizó|provocó|dejó) usted
                |a quién se le ocurre|cómo se (?:le|te) ocurr\w+|no (?:se|te) lo (?:tome|tomes) (?:\S+ )?(?:a pecho|así|personal)
                |(?:tanto|tanta|semejante|este|ese) (?:drama|escándalo|alboroto|revuelo|jaleo|numerito|lío|queja)|a qué viene
                |se lo (?:ha )?busc\w+|te lo (?:has )?busc\w+|(?:no es|tampoco es) para ponerse (?:así|de esa)|monta\w* (?:un|este
                |el) (?:drama|número|escándalo|pollo)
                (?:un poco|algo|más) (?:más )?(?:de )?(?:cuidado|atención|previsión|cabeza|responsabilidad|sentido común
                |prudencia) (?:\S+ ){0,3}?(?:habría|hubiera|y no|no estaría|la próxima)|(?:fue|ha sido|es|era
                |qué) (?:\S+ )?(?:imprudente|irresponsable|ingenu[oa]|descuidad[oa]|temerari[oa]|confiad[oa]
                |despistad[oa]) (?:por su parte|por tu parte|de su parte|al|por)|por su (?:propia )?(?:mala cabeza|dejadez|desidia
                |falta)|de su parte fue
                (?:bastaba|bastaría|habría bastado|hubiera bastado|con) (?:\S+ )?(?:leer|mirar|revisar|avisar|llamar|un (?:correo
                |mensaje)) ?(?:\S+ ){0,4}?(?:bastaba|no estaríamos|se habría|habría evitado)?|(?:uno|una|cada uno
                |cada cual) (?:\S+ )?(?:debe|tiene que|es responsable|no puede|no debe)|no se (?:compra|gasta|firma|da|puede gastar
                |puede comprar) (?:\S+ ){0,4}?(?:lo que|sin|a cualquiera|por teléfono)|por qué (?:\S+ ){0,4}?(?:hasta ahora
                |tan tarde|recién ahora|justo ahora)|(?:en vez de|en lugar de) (?:quej\w+|protest\w+|enfad\w+|discut\w+|reclam\w+
                |lament\w+)|con usted (?:no se puede|es imposible)|(?:así )?no se puede (?:hablar|razonar)|no hay quien (?:le
                |te) entienda
                si (?:\S+ ){0,4}?(?:hubiera|hubieras|hubiese|hubieses) (?:\S+ ){1,10}?(?:no )?(?:habría|habríamos|hubiera|tendría
                |estaría|estaríamos|tendríamos)|fue usted quien|ha sido usted|es usted quien (?:ha|dio|firmó|no|decidió|tiene que)
                |usted sabrá|usted mism[oa] (?:\S+ ){0,3}?(?:dio|facilitó|firmó|aceptó|autorizó|pulsó|hizo)|(?:debió|debiste
                |debería|deberías) (?:\S+ ){0,2}?(?:ser más|tener más|ir con más|haber|pensar|leer|fijar\w*|mirar|estar)
                |{your} (?:tono|actitud|comportamiento) (?:no|es|está)|cuide (?:su|el) (?:tono|lenguaje|vocabulario)
                |ya es mayorcit[oa]|a su edad|lo raro es que
                no haber(?:lo|la)? (?:dado|comprado|firmado|esperado|gastado|pulsado|facilitado|compartido|aceptado)|(?:eso
                |esto) (?:le|te) (?:pasa|ocurre|ha pasado) por|(?:despiste|error|fallo|descuido|olvido|retraso) (?:ha sido|fue
                |es) (?:suy[oa]|tuy[oa]|de usted)|hay que (?:leer|fijarse|pensar|mirar|pagar|ser|tener cuidado
                |saber) (?:\S+ ){0,5}?(?:firma|antes|bien|responsable|compra|acepta|tiempo|uno|letra)|si (?:paga|pagas|compra|gasta
                |no paga|no lee|firma) (?:\S+ ){0,5}?(?:es normal|es lógico|pasa|luego|no se)|nadie (?:le|te) (?:ha )?oblig\w+
                |(?:no|ninguna) (?:es )?culpa nuestra que|(?:es|sería) (?:usted |tú )?(?:el|la) (?:únic[oa] )?responsable
                |con ese tono|haga (?:usted )?el favor de|(?:se ha|se) equivoc\w+ usted|usted (?:solo |sola )?se (?:ha )?(?:metido
                |equivocad\w+|equivocó|confund\w+|despistó|olvidó)|(?:fue|ha sido|por) (?:un|una) (?:descuido|imprudencia|despiste
                |error|falta|negligencia) (?:por su parte|suy[oa]|de usted|tuy[oa]|por tu parte)|no (?:debió
                |debiste) (?:haber )?(?:comprar|compartir|dar|firmar|esperar|gastar|aceptar|pulsar|dejar|confiar|ignorar|comprado
                |compartido|dado|firmado|esperado|gastado|aceptado|dejado|confiado|ignorado)
                (?:digo|explico|repito|decimos|explicamos) (?:\S+ ){0,5}?por (?:segunda|tercera|cuarta) vez|por (?:segunda|tercera
                |cuarta) vez,? (?:\S+ ){0,4}?(?:digo|explico|repito|decimos|explicamos)
            """)
        },
        masks=lines(r"""
            (?:le|te|nos|les) (?:podría|podía|habría podido) (?:haber )?(?:pasar|ocurrir|suceder|pasado|ocurrido|sucedido) a
            | (?:cualquiera|todo el mundo|todos)
            (?:no|nunca|nada|ni|tampoco|en absoluto|jamás) (?:\S+ ){0,5}?(?:{your} (?:\w+ )?(?:culpa|error|fallo|responsabilidad)
            |culpa (?:suya|tuya|de usted)|tiene la culpa|tienes la culpa|se culpe|te culpes|culpable|está exagerando
            |estás exagerando|exagera)
            (?:nada de|nadie) (?:\S+ ){0,6}?(?:culpa|culpable|reproch\w+)|no (?:hay|existe) (?:\S+ )?culpa|(?:error|culpa|fallo
            |responsabilidad) nuestr[oa]
            (?:debería|deberías|tendría|tendrías) (?:que )?haber (?:recibido|llegado|sido)|es {your} decisión
            |la decisión es (?:suya|tuya)
        """),
        unless=lines(r"""
            gracias|no le (?:reproch\w+|juzg\w+|culp\w+)|nadie le culpa
        """),
    ),
)

MINIMISE = (
    Rule(
        hits={
            "minimise": lines(r"""
                (?:al menos|por lo menos|menos mal que|por suerte)(?! (?:\d|un[oa]? |dos|tres|cuatro|cinco|diez|hasta|una vez
                |el (?:importe|primer|mínimo|\d)|quince|díga\w+|dime|déjeme|déjame|puedo|podemos|le |te (?:puedo|debo)|quiero
                |queremos|nosotros|permít\w+|ahora sé|sé ))
                (?:es|son|era|fue|se trata de|estamos hablando de|hablamos de|total,? es|no son más que|no es más que
                |no deja de ser|ni que) (?:\S+ ){0,2}?(?:solo|sólo|solamente|únicamente|simplemente|apenas|nada más que|tan solo
                |tan sólo|más que|fuera) (?:\S+ )?(?:un[oa]?s?|\d+|dinero|pequeñ\w+|cosa|formalidad|dos|tres|cinco|diez|papeleo
                |trámite|cosas|cuestión|el|la)
                (?:no es|no son|no fue|tampoco es|no ha sido|no hay) (?:\S+ ){0,2}?(?:para tanto|tan grave|el fin del mundo
                |gran cosa|nada grave|nada serio|una tragedia|un drama|tan malo|tan terrible|un problema tan|tanto dinero
                |mucho dinero|nada del otro mundo|tan importante|cosa de vida|ningún drama|ninguna tragedia|la muerte de nadie
                |tan serio|para ponerse|un gran problema|que dramatizar|que preocuparse tanto)|no es (?:para )?(?:tanto
                |nada)(?=[.,!;]|$)
                (?:son )?(?:cosas|esas cosas|estas cosas|cosas así|errores así|esto|eso|estos errores|los errores
                |los retrasos) (?:\S+ ){0,3}?(?:que pasan|pasan|suceden|ocurren|pasa|ocurre|sucede)(?: \S+){0,5}|(?:a )?(?:todos
                |todo el mundo|cualquiera|muchos|mucha gente|muchísima gente|otros clientes|la mayoría|otras personas|los demás
                |muchas personas) (?:\S+ ){0,3}?(?:nos|les|le|ha|han|hemos|pasa|pasan|ocurre|sucede|están|tiene|tienen|comete
                |se retrasa|se olvida|olvida|está|estamos|paga|pasamos|viven|pierde|pierden|lo pasa|recibe)(?: \S+){0,3}|(?:le|nos
                |les) (?:pasa|ocurre|sucede) a (?:todos|todo el mundo|cualquiera|muchos|mucha gente|cualquier|otros|muchas)
                (?:podría|podía|pudo|hubiera podido|puede|podrían) (?:haber )?(?:ser|sido|estar) (?:\S+ )?(?:peor|mucho peor)
                |hay (?:\S+ ){0,3}?(?:peor|peores|cosas peores|gente que está peor|problemas más|quien está peor|gente peor
                |gente con)|peor (?:sería|habría sido|es|están)
                no (?:se |te )?(?:preocupe|preocupes|agobie|agobies|apure|apures|inquiete|coma la cabeza|comas la cabeza|lo tome
                |lo tomes|le dé|le des|haga un drama|hagas un drama|llore|llores|ponga triste|estrese|estreses|amargue
                |disguste)(?: (?:tanto|más|así|tan a pecho|vueltas|tanta importancia|por (?:eso|esto|ello|tan poco|una|un|tonterías
                |algo|nada)|mucho|demasiado|a la tremenda|importancia))?(?=[.,!;:]|$| que| todo| por| es| ya| son)
                (?:no pasa nada(?=[.,!;]|$| si| porque)|no tiene (?:mayor |tanta |ninguna |mucha )?importancia|no es para tanto
                |quíte\w* importancia|no le dé (?:más )?(?:importancia|vueltas)|no merece la pena|no vale la pena|nada que (?:una
                |un)|es lo de menos|qué más da|tampoco es para|un mal menor|a otra cosa|pelillos a la mar|agua pasada|la vida sigue
                |el tiempo (?:todo )?lo cura|no hay mal que|ya (?:se le|se te) pasará|ya verá\w* (?:cómo|que)|mírelo por|míralo por
                |vea el lado|lado (?:bueno|positivo)|sea positiv\w|piense en positivo|alégrese|alégrate|dese con un canto
                |dé gracias|da gracias|tómeselo con|tómatelo con|con (?:el )?tiempo (?:se|lo) (?:olvid|super)\w+|lo superará
                |lo superarás|se le olvidará|encontrará (?:otro|algo)|ya encontrará|otro trabajo|saldrá adelante)
                (?:un |una |unos |unas |ese |esa |este |esta |simple |solo |sólo )?(?:pequeñ[oa]s?|mínim[oa]|simple|mer[oa]|leve
                |ligero|ligera|insignificante|minúscul[oa]) (?:\w+ )?(?:comisión|cargo|recargo|retraso|error|inconveniente|molestia
                |contratiempo|detalle|importe|cantidad|fallo|demora|problema|tropiezo|incidencia|despiste|malentendido|confusión
                |bache|trámite|cuota|formalidad|cosa|susto|desajuste|gasto)
                (?:solo|sólo|solamente|únicamente|tan solo|simplemente|apenas
                |nada más que) (?:son |es |fueron |fue |unos |unas |un |una )+(?:\S+ ){0,2}?(?:euros?|días|comisión|cargo|carta
                |paquete|retraso|pesos|libras|dólares|trámite|formalidad|recordatorio|error|número|cuota|correo|zapatos|móvil|pago
                |mal|tontería|cosa)|una (?:tontería|nimiedad|minucia|bobada|insignificancia|nadería|chiquillada)|(?:por )?(?:cuatro
                |dos|unos) (?:duros|perras|euritos|eurillos)|por tan poco|por (?:\S+ )?(?:\d+|unos pocos) euros
                hay (?:gente|personas|quien|familias|clientes) (?:\S+ ){0,4}?(?:peor|mucho peor|más grave)|(?:por|con) (?:un|una
                |unos|unas) (?:\S+ )?(?:recargo|cuota|carta|aviso|retraso|euros?|céntimos
                |tontería) (?:de nada )?(?:\S+ ){0,3}?(?:no hay que|no merece|no vale|no es para|no se)|de todo se sale
                |todo (?:tiene solución|se arregla|pasa|saldrá bien|llega)|(?:es|puede ser|será|a veces es
                |una) (?:\S+ ){0,3}?(?:oportunidad|nueva etapa|bendición)|cuando (?:se cierra una puerta|una puerta se cierra)
                |no hay mal|tras la tormenta|más tiempo (?:para|con)|(?:es|son) (?:sol[oa]|sólo) (?:dinero|cosas|papel\w*|números)
                |(?:ya|pronto) (?:se le|se te|lo) (?:pasará|olvidará|olvid\w+)|quitarse el sueño|quite el sueño|(?:con|en) (?:unos
                |un par de|pocos) días (?:\S+ ){0,4}?(?:olvid\w+|ni se|reír\w*|pas\w+)|nadie (?:se )?(?:ha )?(?:muere|muerto|murió)
                |un simple|una simple|sin importancia|poca cosa|una gota|calderilla|cuatro euros|es lo que hay|así es la vida|gajes
                |le puede pasar a|a todos nos|nos pasa a todos|eso (?:nos )?(?:le )?pasa (?:mucho|siempre|a)
            """)
        },
        masks=lines(r"""
            tampoco (?:es|son|era) (?:poca cosa|una tontería|cualquier cosa)[\w ]*
            menos mal que (?:\S+ )?(?:ha|has|haya|hayas) (?:escrito|llamado|avisado|preguntado|contado)[\w ]*
            (?:no es|no se trata de|no son|no fue|no era|no hablamos de) (?:solo|sólo|solamente|únicamente|simplemente|un simple
            |una simple|mer[oa]|ningún pequeñ\w+|un pequeñ\w+|una pequeñ\w+|cualquier|una tontería|ninguna tontería
            |poca cosa)[\w ]*|nada de (?:tontería|pequeñ\w+)
            (?:solo|sólo|solamente|únicamente) (?:un (?:momento|segundo|minuto)|una pregunta|necesito|usted|tú|quería|falta
            |queda)[\w ]*|no quiero (?:quitar|restar)\w*[\w ]*|sin (?:quitar|restar)\w*[\w ]*|no (?:voy a|vamos a) (?:decir\w*
            |quitar|restar|minimizar|fingir)[\w ,]*
            no (?:se |te )?preocupe\w* por (?:el plazo|los plazos|enviar|la documentación|repetir|volver)
            (?:la tienda|el vendedor|el comercio|ellos|{your} (?:amig\w|banco|vecin\w)) (?:\S+ ){0,4}?(?:dijo|dijeron|dice|dicen
            |comentó|contestó|respondió)[\w ,]*|(?:dice|dices|escribe|escribes|me cuenta|comenta) que (?:\S+ ){0,4}?(?:le
            |te) (?:dijeron|dijo|han dicho|contestaron)[\w ,]*
        """),
    ),
)
