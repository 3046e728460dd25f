"""Spanish: what names or recognises a customer's trouble."""

from hardcalls.detectors.rule import Rule, lines

ACKNOWLEDGES = (
    Rule(
        hits={
            "bereavement": lines(r"""
                pésame|condolencias|fallecimiento|duelo|luto|(?:{your}|la|una|esta|esa|tan) (?:\w+ )?pérdida(?! (?:de tiempo
                |de conexión|del paquete|de datos|del envío))(?: (?:de {your}|de un|de una|tan|de alguien|de {kin}))?
                |(?:muerte|pérdida|ausencia|partida|falta|adiós) (?:de|a) (?:{your}|un|una|alguien|quien
                |vuestr\w+) (?:\w+ )?(?:{kin}|tan|quer\w+|así|cercan\w+)?|(?:{your}|un|una|al
                |a) (?:\w+ )?{kin} (?:\S+ ){0,4}?(?:falleci\w+|muri\w+|muert\w+|perd\w+|no esté|ya no está)|(?:perder|perdido
                |perdiera|perdió|perdiste|falleciera|falleció|fallecido|murió|murier\w+) (?:a )?(?:{your}|un|una
                |alguien) (?:\w+ )?(?:{kin}|quer\w+|tan|así|cercan\w+)|(?:haya|ha|hayan) (?:fallecido|muerto)
                |que en paz descanse|dolor por (?:la|{your})
                enterr\w+|entierro|funeral|viud\w+|despedir\w* (?:a|de) {your} {kin}|se (?:fue|ha ido|haya ido)(?= (?:su|tu
                |de))|{kin} (?:\S+ ){0,3}?(?:ha|haya|se) (?:\S+ )?(?:muerto|fallecido|ido)|sin (?:{your} )?{kin}(?= |[.,])
                |acompaño en el sentimiento|sentido pésame
            """),
            "illness": lines(r"""
                (?:{your}|una|la|esta|esa|el|un|por|con|tan|del) (?:\w+ )?(?:enfermedad|diagnóstico|tratamiento|operación
                |cirugía|quimio\w*|cáncer|recuperación|hospitalización|ingreso(?! (?:mensual|de dinero))|ictus|infarto
                |depresión|estado de salud|salud|rehabilitación|convalecencia|accidente|intervención quirúrgica|baja médica
                |problema de salud|problemas de salud|lesión|dolencia)(?! (?:público|laboral))
                (?:recuper\w+|mejor\w+|se mejore|te mejores) (?:pronto|del todo|bien|de|con calma|poco a poco|rápid\w+)
                |pronta recuperación|pronta mejoría|que se mejore|que te mejores|(?:está|esté|estés|estar|estado|encontrarse
                |se encuentre|caer|cayera|sentirse|siga|estando) (?:\S+ ){0,2}?(?:enferm[oa]|ingresad[oa]|hospitalizad[oa]
                |mal de salud|convaleciente|de baja médica|en el hospital|malit[oa])|en (?:el|un) hospital|quimioterapia
                |cuidados intensivos|(?:cuíd\w+|primero) (?:\S+ ){0,3}?salud|salud (?:es|está|va) (?:\S+ )?(?:lo primero
                |primero|antes|por delante)
                diálisis|quimio\w*|cáncer|tumor|diagnóstico|infarto|ictus|operación(?! (?:bancaria|con tarjeta|de compra))
                |enferm[oa]|enfermedad|hospital|uci|quirófano|depresión|salud|dolor(?:es)? crónic\w+|rehabilitación
                |cuidar de {your} {kin}
            """),
            "job_loss": lines(r"""
                (?:perder|perdido|perdiera|perdió|perdiste|pérdida|quedarse|quedado|quedarte|quedara|quedó
                |quedaste) (?:\S+ ){0,4}?(?:trabajo|empleo|puesto|ingresos|sueldo|sin trabajo|sin empleo|paro|salario|nómina)
                |(?:sin|estar en|en el|al|fin de la?) (?:trabajo|empleo|paro|desempleo|ingresos|sueldo)|desemple\w+|despid\w+
                |despedid[oa]|desped\w+|despido|(?:{your}) (?:empresa|jefe) (?:\S+ ){0,4}?(?:despid\w+|cerr\w+|echar\w*
                |prescind\w+)|le han echado|te han echado|quedar\w*se en la calle laboralmente|erte|ere|reducción de jornada
                |buscando trabajo|buscar trabajo|recort\w+ (?:\S+ ){0,2}?(?:sueldo|horas|jornada)
                (?:quedar\w*|qued\w+) (?:\S+ ){0,2}?(?:sin trabajo|en paro|en la calle|sin ingresos|sin empleo|sin curro)
                |sin curro|(?:empresa|fábrica|taller|restaurante|bar) (?:\S+ ){0,4}?(?:cerr\w+|ech\w+|despid\w+|quebr\w+)
                |no (?:le|te) (?:\S+ )?(?:renov\w+)|al paro|a la calle|(?:perd\w+|perdid\w+) (?:\S+ ){0,3}?(?:trabajo|empleo
                |curro|puesto)
            """),
            "financial_distress": lines(r"""
                llegar a (?:fin|final) de mes|no (?:(?:le|te) )?(?:llega|llegue|alcanza|alcance|salen las cuentas|llegar
                |dan las cuentas)|(?:dinero|ingresos|presupuesto|economía|cuentas?|sueldo|mes) (?:\S+ ){0,4}?(?:no alcanza
                |no llega|justo|justa|apretad[oa]|ajustad[oa]|escas\w+|apurad\w+|no da|ahogad\w+)|(?:apuros?|dificultades
                |problemas|situación|momento|aprieto|agobio|presión|ahogo|preocupación|angustia|carga|estrecheces
                |bache) (?:\S+ )?(?:económic\w+|financier\w+|de dinero|con el dinero)|económicamente|(?:deudas?|facturas
                |recibos|pagos) (?:\S+ ){0,4}?(?:acumul\w+|ahog\w+|agob\w+|pes\w+|asfixi\w+|amonton\w+|crec\w+|encima|peso
                |aprieta\w*|imposible\w*)|(?:acumul\w+|amonton\w+|agob\w+|ahog\w+|peso de) (?:\S+ ){0,3}?(?:deudas?|facturas
                |recibos)|(?:no|sin|difícil|cuesta|imposible|apenas) (?:\S+ ){0,3}?(?:poder|pueda|puede|puedes|puedas|llegar a
                |hacer frente|permitirse|permitirte)(?: \S+){0,3}? ?(?:pagar|afrontar|cubrir|pagos?|gastos|asumir|cuotas?
                |facturas|permitírselo|hacer frente)|hacer frente a (?:los|sus|tus|las|el|tantos|tantas)
                |elegir entre (?:\S+ ){1,5}?[yo] \S+|pasar apuros|con el agua al cuello|entre (?:la )?(?:comida|alquiler|luz
                |calefacción) [yo] \S+|alquiler [yo] (?:\S+ )?(?:comida|luz|comer)|estirar (?:el )?(?:dinero|sueldo|mes
                |cada euro)|contando cada (?:euro|céntimo)|cada (?:euro|céntimo|peso) cuenta|ir (?:tan )?(?:justo|justa
                |ahogad\w)
                (?:apretarse el cinturón|números rojos|cuentas que no salen|vivir al día|no le salen las cuentas|con lo justo
                |hasta fin de mes|a fin de mes|fin de mes|sin (?:un euro|dinero|blanca)|asfixi\w+|ahog\w+
                |estrech\w+ económic\w+|deudas?)(?= |[.,])|(?:no|apenas) (?:\S+ ){0,3}?(?:alcanz\w+|lleg\w+|da
                |dé) (?:\S+ ){0,3}?(?:para|el sueldo|el dinero|la pensión)|(?:pagar|cubrir) (?:\S+ ){0,3}?(?:alquiler|luz
                |comida|facturas|recibos)|quedar\w* sin dinero|cuando el dinero
            """),
            "fear": lines(r"""
                (?:está|estás|esté|estés|le veo|te veo|sentirse|se siente|te sientes) (?:\S+ ){0,2}?(?:en vilo|en ascuas
                |con el alma en un puño|temblando|aterrad\w|acongojad\w|angustiad\w|agobiad\w)|no pegar ojo
                |nudo en (?:el estómago|la garganta)|con el corazón en un puño|le quit\w+ el sueño|te quit\w+ el sueño
                |quita el sueño|le agobi\w+|te agobi\w+
                miedo|asust\w+|susto|atem\w+|aterr\w+|temor\w*|pánico|alarm(?:ante|ad[oa]|a)|inquiet\w+|angust(?:ia\w*|iad\w+
                |ios\w+|ie)|preocupante|(?:{your}|esa|esta|la|tanta|mucha|con) (?:\w+ )?(?:ansiedad|inseguridad
                |inquietud)(?! por (?:el producto))|da (?:(?:mucho|bastante|verdadero) )?(?:miedo|vértigo)|intimid\w+
                |amenaz\w+|(?:esté|está|estés|estar|sentirse|se sienta|te sientas) (?:\S+ )?(?:preocupad[oa]|intranquil[oa]
                |nervios[oa])|zozobra|pavor|escalofriante|sobresalt\w+|inseguridad
                (?:quit\w+|perder|perd\w+) (?:\S+ )?(?:el )?sueño|(?:sin|no) (?:\S+ ){0,3}?dormir|corazón en un puño|en vilo
                |pon\w+ (?:los pelos|nervios\w)|impresiona|impone|escalofr\w+|preocupad\w|tembl\w+|susto\w*
            """),
            "anger": lines(r"""
                (?:está|estás|esté|estés|se siente|te sientes) (?:\S+ ){0,3}?(?:que trina|que arde|encendid\w|indignad\w
                |furios\w|hasta las narices|hasta el gorro|harto|harta|quemad\w|cabread\w|mosquead\w|enfadad\w)
                |no me extraña que (?:\S+ ){0,2}?(?:enfad\w+|grit\w+|hart\w+|indign\w+|cabre\w+)|{your} (?:rabia|enfado|cabreo
                |indignación)
                enfad\w+|enoj\w+|frustr\w+|indign\w+|rabia|decepci\w+|molest(?:o|a|ia|arse|arte|os|as) (?:\S+ ){0,2}?(?:con
                |por|que|esté|es|comprensible|lógic|normal|razón|justificad|después)|(?:está|esté|estés|estás|sentirse
                |se sienta|te sientas|sea) (?:\S+ ){0,2}?(?:molest[oa]|hart[oa]|disgustad[oa]|cabread[oa]|dolid[oa]|furios[oa]
                |ignorad[oa]|abandonad[oa]|defraudad[oa])|irrit\w+|desespera\w+|exasper\w+|cabre\w+|inaceptable|intolerable
                |injust[oa]|injusticia|impotencia|tod[oa] (?:(?:el|la) )?(?:derecho|razón) (?:a|de|del|para)|(?:tiene|tienes
                |lleva) (?:toda la )?razón (?:en|para|al|de)|motivos? (?:de sobra )?(?:para|de)|(?:ha|han
                |hemos) (?:\S+ )?(?:fallado|defraudado|dejado tirad\w+|dejado en la estacada)|(?:cualquiera
                |yo) (?:\S+ )?(?:estaría|me sentiría|se sentiría|se enfadaría|perdería)|(?:{your}) (?:\w+ )?(?:malestar
                |disgusto|enfado|descontento|hartazgo)|no (?:es|son|fue) (?:\S+ )?(?:de recibo|aceptable|normal|justo)
                |(?:perder|perdido|agotado|agota\w*) (?:\S+ )?(?:la paciencia|la confianza|su confianza)|mareando
                |de un lado a otro|peloteo|sin respuesta
                hierve la sangre|saca\w* de quicio|(?:es|era) el colmo|dado largas|dando largas|harto|harta|tomadura de pelo
                |con (?:toda la )?razón|(?:perder|perd\w+|agot\w+|acab\w+) (?:\S+ )?paciencia|mareo|mareado|mareada
                |de uno a otro|nadie (?:\S+ ){0,3}?(?:contest\w+|respond\w+|resolv\w+|soluc\w+|da)|indignante|molest[oa](?= |[.,])
                |dejad[oa] (?:de lado|tirad\w|colgad\w)|trato (?:\S+ )?(?:recibido|así|injusto)|sient\w+ (?:\S+ )?(?:engañad\w
                |ignorad\w|ninguneado|despreciad\w)
            """),
            "shame": lines(r"""
                vergüenza|avergonz\w+|avergüenc\w+|bochorn\w+|pudor|(?:valor|valentía|coraje
                |fuerza) (?:\S+ ){0,5}?(?:contar\w*|decir\w*|pedir|hablar|escribir\w*|reconocer\w*|dar|compartir\w*|admitir\w*
                |hace falta|requier\w+|que ha|que tiene)|(?:hace falta|se necesita|requiere|hay que tener|exige|necesita
                |tenido) (?:\S+ ){0,3}?(?:valor|valentía|coraje)|valiente|(?:no|nadie|sin|nunca
                |tampoco) (?:\S+ ){0,5}?(?:juzg\w+|juicio\w*|reproch\w+)|(?:no es|no ha sido|no debe|cuesta|difícil|no resulta
                |no habrá sido|no será) (?:\S+ ){0,5}?(?:fácil|sencillo|contar\w*|pedir ayuda|decir\w*|reconocer\w*|hablar de
                |admitir\w*|dar el paso|compartir\w*|escribir\w*)(?: \S+)? ?(?:contar\w*|pedir|decir\w*|hablar|reconocer\w*
                |admitir\w*|escribir\w*|compartir\w*|dar este|dar el)?|pedir ayuda|incómod[oa] (?:\S+ ){0,3}?(?:hablar
                |contar\w*|pedir|decir\w*)|culpabilidad|sentirse culpable
                apuro(?! económic)|corte(?= (?:contar|decir|pedir|que))|nada de (?:lo )?que avergonz\w+|paso (?:(?:tan
                |muy) )?(?:difícil|grande|valiente|importante)|aquí nadie|no (?:le|te) (?:juzg\w+|va a juzgar)|sin juzgar
                |cuesta (?:mucho )?(?:contar|pedir|reconocer|decir|hablar|admitir)
            """),
            "abuse": lines(r"""
                maltrat\w+|violencia|abus(?:o|os|ad[oa]|ando|a|ó|aba)(?! de (?:la tarjeta|los cupones))|agresi\w+ (?:de|por
                |hacia|contra)|agredi\w+|(?:él|ella|{your} (?:ex\w*|pareja|marido|mujer|novi\w|espos\w|expareja|exmarido)
                |esa persona) (?:\S+ ){0,8}?(?:oblig\w+|control\w+|amenaz\w+|forz\w+|presion\w+|hace daño|hizo daño|ha hecho
                |hizo|hac\w+|golpe\w+|usó|usa|utiliz\w+|contrat\w+|quit\w+|coaccion\w+|manipul\w+)|(?:le
                |te) (?:\S+ )?(?:obligar\w*|obligó|obligaran|han obligado|ha obligado|forzaron|forzó|amenaz\w+|controla\w*
                |coaccion\w+|presionaron|maltrat\w+|hizo daño|hace daño|ha hecho daño|hicieran)|coacci\w+
                |en contra de {your} voluntad|contra {your} voluntad|sin {your} (?:consentimiento|permiso|conocimiento)
                |(?:{your}) seguridad(?! social)|(?:a|en un lugar|está|estar|sentirse|esté|estás|estés) (?:\S+ )?(?:salvo
                |segur[oa])(?! (?:de que|que|de))|(?:le|te) creo|(?:le|te) creemos|lo que (?:le|te) (?:\S+ )?(?:ha hecho|hizo
                |hacía|hace|están haciendo|han hecho)|huir|escap\w+|control económico|deuda (?:\S+ )?(?:impuesta|forzada)
                (?:él|ella|{your} \w+|alguien|quien) (?:\S+ ){0,5}?(?:le|te) (?:\S+ )?(?:haga daño|hace daño|pegue|pega
                |amenac\w+|controle|controla|obligue|obliga|quite|quita|maltrat\w+|pegó|obligó|usó|usaba|utilizó)
                |(?:obligad[oa]|forzad[oa]|amenazad[oa]|controlad[oa]|coaccionad[oa])|vivir (?:con
                |bajo) (?:\S+ ){0,2}?(?:miedo|control|amenaza)|salir de (?:ahí|esa casa|esa relación|una relación)
                |no es (?:\S+ )?culpa (?:suya|tuya)(?=.*(?:hizo|hace|daño|él))|deuda que no (?:es|pidió|firmó)
            """),
            "self_harm": lines(r"""
                (?:no|ya no|sin) (?:\S+ ){0,4}?(?:querer|quiere|quieres|quiera|quieras|ganas de|quería|desear|desea|querías
                |tener ganas de) (?:\S+ ){0,2}?(?:vivir|seguir|seguir viviendo|seguir adelante|estar aquí|despertar\w*
                |continuar|existir)|suicid\w+|quitar(?:se|te|me) la vida|acabar con (?:todo|{your} vida|la vida)|hacer(?:se
                |te) daño|autoles\w+|(?:ganas|deseos?|pensamientos?|ideas?|pensando en|idea) (?:\S+ )?(?:(?:de
                |sobre) )?(?:morir\w*|muerte|la muerte|desaparecer|no vivir|no estar)|(?:querer|quiere|quieres|preferiría
                |prefiere|quisiera) (?:morir\w*|desaparecer|no despertar|estar muert\w)
                |(?:{your}) vida (?:\S+ ){0,2}?(?:importa|vale|es valiosa|tiene valor|es importante)|(?:está|estás
                |se encuentra|te encuentras) (?:\S+ )?(?:a salvo|en peligro|en un lugar seguro|segur[oa] ahora
                |sol[oa] (?:ahora|en este))|(?:peligro|riesgo) (?:inmediato|ahora)|(?:no|sin) (?:\S+ ){0,3}?(?:merece la pena
                |vale la pena|tiene sentido|sentido) (?:\S+ )?(?:vivir|seguir|la vida|seguir viviendo)
                |tirar la toalla con la vida|no puede(?:s)? más con (?:la|{your}) vida|seguir (?:vivo|viva|viviendo)
                |línea de atención a la conducta
                prefer\w+ (?:\S+ )?(?:no despertar|morir\w*|no estar|desaparecer|no seguir)|estarían mejor sin
                |mejor sin (?:usted|ti)|(?:que|de) (?:ya )?no (?:quiere|quieres|querer|vale la pena|merece la pena|puede
                |puedes) (?:\S+ ){0,3}?(?:vivir|seguir|más|viviendo)|{your} vida (?:(?:me|nos) )?importa|no (?:está
                |estás) sol[oa](?=.*(?:vida|vivir|morir|ayuda|dolor))|matarse|matarte
            """),
            "gambling": lines(r"""
                ludopat\w+|ludópata|(?:el|al|del|con el|por el|en el|problemas? (?:de|con el)|adicción al) juego(?! (?:de|que
                |se|cuesta|para|llega))|apuest\w+|apostar|apostando|apostado|casinos?|tragaperras|juegos de azar
                |apuestas deportivas
            """),
            "fraud": lines(r"""
                (?:alguien|otra persona|un desconocido|desconocidos|un tercero|terceros|delincuentes?|estafadores?
                |un estafador|quien|una persona desconocida|criminales) (?:\S+ ){0,6}?(?:us(?!ted)\w+|utiliz\w+|suplant\w+
                |compr\w+|pedid\w+|pid\w+|rob\w+|abr\w+|contrat\w+|hizo|hecho|accedi\w+|aprovech\w+|engañ\w+|estaf\w+
                |pasar por|entr\w+)|estafad[oa]|estafa\w*|timo|timad[oa]|engañ(?:ad[oa]|aron|ado|o|ó|ar\w+)|víctima
                |suplanta\w+|robo de (?:identidad|datos)|fraude (?:\S+ ){0,4}?(?:{your}|sufrid\w+|víctima|angusti\w+|alarma\w+
                |ha)|(?:{your}) (?:nombre|identidad|datos|cuenta|tarjeta|dni) (?:\S+ ){0,5}?(?:sin {your}|robad\w+|usad\w+
                |utilizad\w+|hacke\w+|comprometid\w+|suplantad\w+|manos)|(?:us(?!ted)\w+|utiliz\w+|rob\w+|suplant\w+
                |hacke\w+) (?:\S+ )?(?:{your}) (?:\w+ )?(?:nombre|identidad|datos|cuenta|tarjeta)|(?:compras?|pedidos?|cargos?
                |deuda) (?:\S+ ){0,3}?(?:que (?:no|usted no|tú no|nunca) (?:\S+ )?(?:hizo|hiciste|reconoc\w+|ha|has|son|es
                |realiz\w+|autoriz\w+)|ajen\w+|que no es suy\w)|a {your} nombre
                suplant\w+|(?:le|te) (?:han|hayan|hubieran) (?:\S+ )?(?:estafado|engañado|robado|timado|usado|clonado
                |suplantado)|(?:le|te) (?:estafaron|engañaron|robaron|timaron|clonaron)|caer en (?:una trampa|el engaño
                |la trampa|esto)|trampa|estafadores|hacerse pasar por|{your} (?:nombre|datos|identidad) (?:\S+ ){0,3}?(?:para
                |por otr\w+|ajen\w+)
            """),
            "exhaustion": lines(r"""
                (?:está|estás|esté|estés|se siente|te sientes|le noto|te noto|llega|llegas) (?:\S+ ){0,3}?(?:para el arrastre
                |hecho polvo|hecha polvo|molid\w|reventad\w|fundid\w|rot[oa]|muert[oa] de (?:sueño|cansancio)|sin fuerzas
                |al límite|exhaust\w|destrozad\w|agotad\w|cansad\w|que no puede(?:s)? más)|no (?:le|te) da la vida
                |no da(?:s)? abasto|caerse de sueño|que se cae de|no (?:le|te) quedan (?:\S+ )?fuerzas
                agota(?:d[oa]|dor\w*|miento|r\w*|ndo)|cansad[oa]|cansancio|exhaust[oa]|desgast\w+|extenuan\w+|saturad[oa]
                |abrum\w+|desbord\w+|sobrepas\w+|(?:no puede|no puedes|no poder|ya no puede) más|al límite|sin (?:fuerzas
                |energía|dormir)|noches sin|(?:demasiad\w+|tant\w+|mucho|muchas cosas|demasiadas cosas
                |todo) (?:\S+ ){0,4}?(?:a la vez|encima|al mismo tiempo|cargar|soportar|sobrellevar|peso|a cuestas
                |para una (?:sola )?persona|lidiar|junto|de golpe|sobre (?:los|sus|tus) hombros)|(?:repetir|explicar|contar
                |llamar|insistir|persiguiendo|reclamando|repetirlo|contarlo|explicarlo
                |volver a) (?:\S+ ){0,6}?(?:una y otra vez|otra vez|de nuevo|tantas veces|veces|mismo|cada vez|semanas|meses
                |desde cero)|(?:semanas|meses|tanto tiempo|días|horas) (?:\S+ ){0,3}?(?:luchando|peleando|detrás|reclamando
                |esperando|llamando|con esto|así)|quemad[oa]|rendid[oa]
                (?:no (?:puede|puedes|da|das) (?:para )?más)(?! (?:vueltas|de))|reventad[oa]|molid[oa]|hecho polvo|hecha polvo
                |hech[oa] trizas|sin aliento|llevar (?:tanto|semanas|meses)|(?:semanas|meses|días
                |horas) (?:\S+ ){0,4}?(?:persigu\w+|peleando|tras|luchando|lidiando|insistiendo)|cansa\w*|agota\w*|desgasta\w*
                |consume|fuerzas
            """),
            "access_need": lines(r"""
                lector(?:es)? de pantalla|discapacidad\w*|cieg[oa]s?|ceguera|baja visión|sord[oa]s?|sordera|hipoacusia
                |dislexi\w+|disléxic[oa]|discalculia|autis\w+|tdah|lengua de signos|lengua de señas|braille|silla de ruedas
                |lectura fácil|letra (?:más )?grande|deterioro cognitivo|alzheimer|demencia|tartamude\w+|afasia|(?:no
                |dificultad\w*|cuesta|problemas|difícil|le cueste|te cueste|complicado|imposible|mal
                |costarle) (?:\S+ ){0,5}?(?:leer|ver|oír|oye|oiga|oigas|ve bien|escuchar|hablar por teléfono|escribir|teclear
                |concentrar\w+|recordar|entender textos|vista|audición|por teléfono|usar el teléfono|utilizar el teléfono
                |llamadas|auditiv\w+|visual\w*|memoria|procesar|seguir)|(?:iremos|vamos|voy|puedo|podemos|escribo|escribiré
                |seguimos|seguiremos|haré|hacemos|uso|usaré) (?:\S+ ){0,5}?(?:paso a paso|poco a poco|por escrito|despacio
                |a {your} ritmo|una cosa cada vez|frases (?:\S+ )?(?:cortas|sencillas|breves)|mensajes (?:\S+ )?(?:cortos
                |breves)|palabras sencillas|lenguaje sencillo|letra (?:más )?grande)
                (?:no|apenas|casi no) (?:ve|oye|ves|oyes)(?= |[.,])|(?:ve|oye|ver|oír|leer) (?:\S+ ){0,3}?(?:mal
                |con dificultad|poco|cuesta)|(?:le|te) (?:cuesta|resulta difícil|es difícil) (?:\S+ ){0,3}?(?:leer|ver|oír
                |escribir|hablar|concentr\w+|seguir|recordar|teclear)|lengua de signos|sin (?:llamadas|teléfono|imágenes)
                |despacito
            """),
        },
        masks=lines(r"""
            (?:me|nos) despid\w+|(?:me|nos) despedimos|que no cunda el pánico|quien(?:es)? no (?:llega|llegan|puede|pueden)
            |sin (?:miedo|temor|susto|sustos|sorpresas)(?= |[.,!])|(?:no|nunca
            |jamás) (?:\S+ ){0,6}?sin {your} (?:consentimiento|permiso)|por {your} seguridad|{your} seguridad (?:es|nos|y
            |online)|abus\w+ de (?:promociones|cupones|descuentos|códigos)|control parental|(?:no|ni) (?:atendemos|ofrecemos
            |tenemos|disponemos|hay|damos) (?:\S+ ){0,4}?(?:teléfono|llamadas|telefónic\w+)|a salvo de (?:virus|fraudes
            |hackers)|muert[oa] de (?:risa|ganas)|para morirse|de muerte|precios? (?:de|que) (?:\S+ )?(?:miedo|susto|locura
            |escándalo|vergüenza)|adictiv\w+|(?:pantalla|batería|móvil|aplicación|app) (?:\S+ ){0,3}?(?:muert[oa]|murió
            |agotad\w)|golpe de (?:suerte|clic)|locura de|vale la pena (?:probar|comprar|ver)|duelo de (?:ofertas|titanes)
            |perder (?:la|esta|su|tu) (?:oportunidad|oferta)|miedo a (?:comprar|equivocarse de talla)|dolores de cabeza
            |rabiosa actualidad|un susto de
            (?:no (?:tenga|tengas|hay que tener|se asuste|te asustes|se angustie)|sin) (?:miedo|vergüenza)?(?=[.,!]|$)
            (?:equipo|departamento|línea|formulario|sección|página|unidad|área|servicio|protocolo|prevención|hoja|certificado
            |seguro|plan|póliza|parte|libro|detección|política) (?:\w+ )?(?:(?:contra el|de|del|para|por
            |antes? de) )(?:la )?(?:fraudes?|duelo|defunción|fallecimiento|juego\w*|ludopatía|reclamaciones|enfermedad|baja
            |accesibilidad|violencia|discapacidad|desempleo|pérdidas?|vulnerab\w+)
            fuera de juego|juego de (?:\w+)|pérdida (?:del|de la|de|de los) (?:paquete|pedido|tarjeta|datos|conexión|tiempo
            |contraseña|envío|artículo)|(?:disculpe|disculpa|perdone?|perdón por|disculpas por|sentimos|lamentamos|lamento
            |siento|por) (?:\S+ )?(?:(?:las|la|cualquier) )?molestias?|número de (?:empleo|trabajo)|oferta de empleo
            |bolsa de trabajo|seguridad social|con seguridad|seguro médico|tarjeta sanitaria
            pérdida de (?!{your}|un ser|alguien|una? persona|{kin})\w+|apuestas deportivas no|(?:entiendo|comprendo
            |entendemos) {your} (?:preocupación|inquietud)
            (?:productos?|puntos|artículos?|stock|plazo|promoción|saldo|talla|existencias|unidades|tinta|batería
            |crédito) (?:\S+ ){0,3}?agotad\w+|agotad[oa]s? (?:los|las|el|la) \w+|(?:empresa|tienda
            |comercio) (?:\S+ )?cerró (?:el|la) (?:expediente|caso|pedido|reclamación)|operación (?:figura|bancaria|número|se
            |consta|con)|en la operación|contra el abuso|(?:susto|miedo|terror) (?:de halloween|en oferta|acaba)|(?:promoción
            |película|libro|noche) de (?:miedo|terror)|desgaste del? \w+|(?:ha|han|está) (?:\S+ )?agotado(?= (?:los|las|el
            |la))|letra grande
        """),
        unless=lines(r"""
            ^(?!.*(?<!\w)(?:siento|lament\w+|entiendo|comprendo|imagino|veo)(?!\w)).*(?<!\w)se (?:envía\w*|aplica\w*
            |tramita\w*|cobra\w* (?:una|un)|notifica\w*|solicita\w*|requiere\w*|considera\w*)
            ^(?!.*(?<!\w){felt}(?!\w)).*(?<!\w){procedure}
            (?<!.)(?:si|en caso de|cuando) (?:\S+ ){0,10}?(?:puede|puedes|debe|rellene|envíe|póngase|contacte|llame
            |comuníque\w*|solicit\w+|adjunte|seleccione|pulse|marque|aplica\w*|ofrecemos|tenemos|consulte|necesitamos
            |indíque\w*|revisamos)
            (?:rellene|complete|adjunte|seleccione|pulse|marque|haga clic|descargue) |horario|de lunes a|abierto|hasta las \d
            |condiciones generales|términos y condiciones|según (?:nuestra|la) (?:política|normativa)|nuestra política
            |categoría|apartado|formulario|preguntas frecuentes|menú|clientes que|(?:no )?está permitid\w+|excluid\w+
        """),
    ),
)
