"""Spanish: a customer's trouble in words that count only beside a word of sympathy or of judgement."""

from hardcalls.detectors.lexicons.es_ack import ACKNOWLEDGES
from hardcalls.detectors.lexicons.es_feelings import FEELINGS
from hardcalls.detectors.lexicons.es_valued import THEN, VALUED
from hardcalls.detectors.rule import Rule, lines

_MASKS = (
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
)

_UNLESS = lines(r"""
            (?<!.)(?:si|en caso de|cuando|para|quien|los clientes|las personas) (?:\S+ ){0,14}?(?:rellen[ae]\w*|enví[ea]\w*
            |póngase|contacte\w*|llame\w*|comuníque\w*|solicite\w*|adjunt[ea]\w*|seleccion[ea]\w*|puls[ea]|marque|aplica\w*
            |ofrecemos|consulte|necesitamos|indíque\w*|revisamos|puede (?:pedir|solicitar|llamar|escribir|enviar))(?!\w)
            (?:rellene|complete|adjunte|seleccione|pulse|marque|haga clic|descargue|indique|facilite|facilíteme|indíqueme) |(?:el
            |nuestro) horario|de lunes a|hasta las \d|condiciones generales|términos y condiciones|según (?:nuestra
            |la) (?:política|normativa)|nuestra política|preguntas frecuentes|clientes que|excluid\w+
        """)

TROUBLES = (
    Rule(
        hits={
            **FEELINGS,
            "bereavement": lines(r"""
                {your} (?:\S+ )?(?:{kin}) (?:\S+ )?(?:que en paz|fallecid\w|muert\w|difunt\w)|(?:la muerte|el fallecimiento
                |la ausencia|la falta) de|quedarse (?:viud\w|huérfan\w|sin {your})|amig[oa] del alma|despedirse
                |decir(?:le)? adiós|velatorio|seres? querid\w+|toda una vida juntos|la casa vacía
                (?:perder|perdido|perdiste|perdió) a {your}|{your} pérdida|(?:un|el|gran|ese) (?:vacío|hueco) (?:que|tan
                |enorme|inmenso)
                {your} (?:\S+ )?(?:{kin})(?= (?:ya no|no está|falleci\w+|muri\w+|se fue|se nos))|(?:días|semanas|meses
                |años) (?:de|desde|después de|sin) (?:\S+ ){0,4}?(?:{kin}|él|ella|entierro|muerte|funeral|fallecimiento
                |pérdida|perder|que (?:murió|falleció|se fue))|cenizas|sepelio|esquela|nombre de {your} {kin}|difunt[oa]
                |se nos va|huérfan\w+|descanse en paz|última voluntad|quien ya no está
                (?:casa|silla|cama) vacía|toda una vida (?:juntos|a su lado|con)|tantos años (?:juntos|con|a su lado)|velar\w*
                |último adiós
                (?:perder|perdido|pérdida|perdiste|perdió|pierde|muerte|fallecimiento|fallec\w+|murió|muri\w+|muert[oa]
                |entierro|enterrar\w*|enterrado|funeral|tanatorio|velatorio|duelo|luto|viud\w+|despedir\w* de|despedida
                |ausencia|partida|se fue|se ha ido|se nos fue|ya no está|falta) (?:\S+ ){0,4}?(?:{kin}|él|ella|alguien|quien
                |ser querido|compañer[oa] de vida)|(?:{kin}) (?:\S+ ){0,4}?(?:muri\w+|muert[oa]|fallec\w+|se fue|ha ido
                |ya no está|falta|perd\w+)|{your} (?:\S+ )?pérdida|una pérdida(?! de)|duelo|luto|viud[oa]|fallecid[oa]
                |fallecimiento|entierro|funeral|tanatorio|echar\w* de menos a|echa\w* de menos|sin (?:él|ella|{your} {kin})
                |quedarse sin {your} {kin}
            """),
            "illness": lines(r"""
                de baja (?:médica|por)|nueva medicación|(?:{your}|un|el) (?:\S+ )?accidente|en urgencias|un brote
                |{your} recuperación
                pasar\w* por (?:el )?(?:quirófano|médico)|asma|artritis|lupus|fibromialgia|endometriosis|efectos secundarios
                |inmun\w+|escayol\w+|muletas|(?:está|estás|estar|esté|encontrarse|encuentra) (?:\S+ ){0,2}?(?:mal|mala|malo
                |fatal|pachuch\w)
                enferm\w+|diagn[oó]stic\w+|hospital\w*|operación|operad[oa]|operar\w*|cirugía|quir[óo]fano|quimio\w*
                |radioterapia|c[aá]ncer|tumor\w*|ictus|infarto|uci|ingresad[oa]|ingreso hospitalario|tratamiento
                |rehabilitación|lesi[óo]n\w*|fractura|roto (?:la|el|una|un)|dolor(?:es)?|crónic\w+|salud|baja médica|depresión
                |diálisis|trasplante|recaída|síntomas|convalecen\w+|migrañas?|esclerosis|parkinson|diabetes|epilepsia|covid
                |neumonía|pruebas médicas|biopsia|malit[oa]|encamad[oa]|mal de salud|pachuch[oa]
            """),
            "job_loss": lines(r"""
                {your} (?:trabajo|puesto|empleo|curro)|{your} (?:jefe|empresa) (?:\S+ ){0,4}?(?:fuera|sin|ech|despid|prescind
                |cerr|quebr)\w*|(?:ponen|puesto|puesta|pusieron|verse|verte) (?:\S+ )?(?:de patitas )?en la calle
                |a la calle(?= |[.,])|sin turnos|sin encargos|recorte de (?:plantilla|horas|jornada)
                (?:después de|tras|con|en) (?:\S+ )?(?:años|meses) (?:\S+ ){0,4}?(?:empresa|trabajando|puesto|casa|fábrica
                |allí|ahí)|sepe|currículum\w*|empleo|curro|carta de despido|sin cobrar|prescind\w+
                dej\w+ de entrar (?:\S+ ){0,3}?(?:sueldo|dinero|nómina)|prestación|paro|(?:cerr\w+|cierr\w+) (?:el|la|su
                |tu) (?:\S+ )?(?:bar|empresa|fábrica|tienda|restaurante|taller|negocio|local)
                (?:perder|perdido|perdió|perdiste|pérdida|quedar\w*|qued[óo]|quedado|quedaste|sin|buscar|buscando|búsqueda de
                |falta de|fin de|adiós a) (?:\S+ ){0,4}?(?:trabajo|empleo|puesto|curro|sueldo|nómina|ingresos|salario|chamba
                |faena)|en (?:el )?paro|al paro|desemple\w+|parad[oa]s?|despid\w+|despedid[oa]|despedir\w*|despido|(?:le|te
                |os) (?:(?:han|hayan|hubieran) )?(?:echa\w+|despach\w+|puesto en la calle|no renov\w+)|erte|ere
                |reducción de (?:jornada|plantilla)|(?:empresa|fábrica|tienda|bar|restaurante|taller
                |negocio) (?:\S+ ){0,4}?(?:cerr\w+|cierr\w+|quebr\w+|ech\w+|prescind\w+|quiebra|hundi\w+)|finiquito
                |no (?:[lt]e )?renov\w+|contrato (?:\S+ ){0,3}?(?:acab\w+|termin\w+|venci\w+|renov\w+)
                |quedarse sin nada laboral|{your} (?:trabajo|empleo|puesto|curro)
            """),
            "financial_distress": lines(r"""
                con una mano delante|a salto de mata|cuatro duros|tocar los ahorros|malviv\w+|sin reservas|sin colchón|colchón
                |asfixia|ahogo|no (?:(?:le|te) )?(?:queda|quedan|quede|queden) (?:\S+ ){0,3}?(?:para|nada|ni|euros)
                |quedarse a (?:cero|dos velas)|dos velas|en blanco|sin blanca|malabar\w+|pedir prestad\w+|tirar de (?:ahorros
                |la tarjeta|familia)|(?:comida|alquiler|luz) (?:\S+ )?(?:o|u|y) |lo poco que|lo que (?:le|te) quedaba
                |sin (?:lo|dinero) (?:\S+ )?(?:básico|imprescindible|necesario)
                para la compra|la compra (?:de la semana|semanal|del mes|de hoy)|sin (?:gas|luz|leche|pan)|al? final de mes
                |(?:hasta|antes de|cuando) (?:cobrar|cobre|cobres)|{your} paga|el (?:dinero|mes) (?:\S+ ){0,3}?(?:no|justo
                |largo|cuesta|apretado|estir)\w*|(?:por|con) (?:el|tan poco|poco) dinero|pagar (?:\S+ ){0,3}?(?:intereses
                |gastos)|(?:los|tantos|mil) gastos|deber (?:dinero|tanto|cuotas|tres|dos)
                (?:último|últimos|poco|pocos|unos|cuatro) (?:\S+ )?(?:euros|pesos|céntimos|duros)|(?:hacer|haciendo|echar
                |echando) (?:números|cuentas|malabares)|bolsillo|monedero|(?:pagar|comer|cenar|calentar|llenar)(?= |[.,])
                |gasolina|material escolar|libros del cole|botella de gas|comedor|tirar (?:hasta|con)|sobrevivir|subsistir
                |acreedor\w*|pobreza|privar\w*|quitar\w* de|quitándo\w+|sacar de donde|pellizc\w+|precari\w+|aprietos|ahog\w+
                |asfixi\w+
                agujeros?|prest(?:ad[oa]|ar|amos)\w*|pedir prestado|banco de alimentos|nevera vacía|raspar|rascar|moned\w+
                |\d+ euros (?:en la cuenta|para|hasta)|hasta el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|día
                |próximo)|empeñ\w+|bombona
                (?:sin|no (?:\S+ )?(?:tener|tenga|tiene|tienes|quedar\w*|queda|quede)|falta de|falta|faltar\w*|poco|apenas|ni
                |no hay|más|quedarse sin|acab\w+|justo de|justa de|corto de|corta de) (?:\S+ ){0,2}?(?:dinero|plata|efectivo
                |un euro|un duro|un peso|blanca|nada en la cuenta|ahorros|fondos)|dinero (?:\S+ ){0,4}?(?:no llega|no alcanza
                |falta|justo|para (?:comer|comida|vivir|pagar|el alquiler|la compra|llegar))|(?:fin|final|finales) de mes
                |(?:llegar|lleguen?|llega|alcanz\w+|dan?|dé) (?:\S+ ){0,3}?(?:a fin|a final|para (?:comer|todo|nada|la|el|los
                |las|vivir|llegar))|alquiler|hipoteca|facturas?(?! (?:número|en pdf|adjunta))|recibos|luz|calefacción|comida
                |comer|supermercado|nevera|pañales|desahucio|desahuci\w+|embarg\w+|deudas?|endeud\w+|números rojos|descubierto
                |cuenta (?:\S+ ){0,3}?(?:a cero|vacía|en rojo|temblando|pelada)|nómina|pensión|sueldo|cada (?:euro|céntimo
                |peso)|(?:(?:tan|muy|ir|va|vas|andar|anda|estar|está|estás|cuentas|mes|mes tan|todo tan|así de|van
                |las cosas) )+(?:justo|justa|justas|apretad[oa]s?|ahogad[oa]|apurad[oa]|ajustad[oa]s?|pelad[oa]|tieso|tiesa
                |mal de dinero|en las últimas)|apretad[oa]s?|apuros?|estrecheces|aprieto|bache|económic\w+|económicamente
                |financier\w+|ahorros|(?:pagar|poder pagar|cubrir|afrontar|hacer frente|permitirse|permitirte|costear|mantener
                |sacar adelante|alimentar|dar de comer)(?: \S+){0,3}|elegir entre|agua al cuello|vivir al día|estirar
                |apretarse|lo básico|lo justo|coste de la vida|atras\w+ (?:en|con) (?:los|el|las) \w+|no (?:(?:le|te|les
                |os) )?(?:llega|llegue|alcanza|alcance|salen las cuentas)
            """),
            "abuse": lines(r"""
                violencia económica|agresor\w*|maltratador\w*|salir de (?:esa|ahí|allí)|dejarl[eo]|orden de alejamiento
                |que (?:no )?(?:la|le|te|lo) encuentre|denunciar\w*|(?:viv|sufr|pas|ocurr|aguant
                |soport)\w* (?:\S+ ){0,3}?en (?:(?:su|tu) )?casa|(?:a|bajo) {your} control|firmar (?:a la fuerza|obligad\w
                |por miedo|bajo)|deudas? (?:\S+ ){0,3}?(?:a {your} nombre|otro|él|ex)|quien (?:la|le|te) (?:quiere|quería|hace
                |hizo|trata)|manipulación|control sobre|vigilad[oa]|sometid[oa]|humillad[oa]|anulad[oa]|atemorizad[oa]
                (?:le|te|la) (?:\S+ )?(?:control\w+|peg(?:a|aba|ó|ue|ara)|grit\w+|amenaz\w+|oblig\w+|insult\w+|encerr\w+
                |vigil\w+|golpe\w+|humill\w+|maltrat\w+|persig\w+|aisl\w+|empuj\w+)|(?:{your}|con|una|esa|de la) (?:ex
                |pareja violenta|relación así|relación tóxica)|vivir con miedo|miedo en casa|control de {your}
                |celos enfermizos|lejos de (?:él|ella|esa persona)|estar a salvo|ponerse a salvo
                violen\w+|denunci\w+|016|firm\w+ (?:\S+ )?(?:obligad\w|bajo|por miedo)|puso (?:\S+ )?(?:a|en) {your} nombre
                golpes|palizas?|moratones|gritos|en casa (?:\S+ )?(?:pasa|viv|ocurr|sufr|miedo)\w*|lo que (?:\S+ )?(?:pasa
                |vive|vives|sufre|sufres|ocurre|pasaba|pasó) en (?:(?:su|tu) )?casa
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
                no (?:querer|quiere|quieres|quería) (?:seguir|vivir|estar|despertar|nada)|(?:seguir|estar) (?:aquí|viv\w)
                |todo se acabe|que (?:todo )?(?:acabe|termine) todo|sin salida|ganas de (?:morir|desaparecer|acabar)
                |tocar fondo|tan al fondo|desaparecer|esos pensamientos|tan oscuro|muy oscuro|tirar la toalla
                ganas de (?:seguir|vivir|nada)|no ver (?:\S+ )?(?:salida|sentido|futuro)|quitarse del medio|sobra(?:s
                |r)? en el mundo|{your} vida|esa oscuridad|un pozo|tanto sufrimiento|desear la muerte|desesperación
                |desesperanza
                morir|rendirse
                {your} vida|vida vale|dejar de existir|carga para|ganas de vivir|no quedan? fuerzas
                (?:no|ya no|sin|ni|dejar de) (?:\S+ ){0,5}?(?:vivir|seguir|seguir viviendo|estar aquí|despertar\w*|continuar
                |existir|salida|esperanza|sentido|futuro|ganas de nada|querer estar)|suicid\w+|quitar(?:se|te) la vida
                |quitarse de en medio|acabar con (?:todo|{your} vida|la vida)|terminar con todo|hacer(?:se|te) daño|autoles\w+
                |morir\w*|desaparecer|pensamientos? (?:\S+ )?(?:así|oscur\w+|como|de ese|tan)|ideas? (?:así|oscuras|de)
                |esos pensamientos|esas ideas|tirar la toalla|rendir(?:se|te)|{your} vida|lastimar(?:se|te)
            """),
            "gambling": lines(r"""
                las apuestas|engancha\w*|atrapad[oa]|perderlo todo (?:en|al)|recuperar (?:lo|el dinero)|la banca
                |casas? de apuestas|tragaperras|partida tras|dejar el juego|dejarlo atrás|recaíd\w+|jugárselo|jugado|apostando
                jugar(?:se|te|lo)?|jugado|jugando|jugaba|juega(?:s)?|el juego|del juego|al juego|adicción|adict[oa] (?:a|al)
                |enganchad[oa] (?:a|al)|las máquinas|volver a jugar|dejar de (?:jugar|apostar)|juegos de azar|recaer|recaída
                |{your} impulso
                recuperar lo perdido|perdido (?:\S+ ){0,3}?(?:juego|apuestas|máquina\w*|casino)|autoprohib\w+|autoexclu\w+
                ludopat\w+|ludópata|apuest\w+|apost\w+|casinos?|tragaperras|bingo|ruleta|póker|poker|tragamonedas|adicción
                |recaíd\w+|loter\w+|quiniela\w*
            """),
            "fraud": lines(r"""
                haya(?:n)? (?:usado|utilizado|suplantado|engañado|robado|comprado|clonado)|tirado de {your}
                |aprovech\w+ de (?:usted|ti|{your})|se ha(?:n|ya|yan)? (?:hecho pasar|colado|metido|aprovechado|quedado)
                |en manos de|sin que (?:usted|tú|lo) (?:\S+ )?(?:sup|autoriz|pid|hic|enter)\w*|usted no (?:hizo|pidió|compró
                |fue|abrió|firmó)|tú no (?:hiciste|pediste|compraste|fuiste)|(?:sabían|tenían|conocían) {your}|llamada (?:así
                |falsa|fraudulenta|del supuesto)|habría picado|cualquiera (?:\S+ )?(?:pica|cae|habría)|picado|estafa
                (?:le|te|os) (?:\S+ ){0,2}?(?:engañ\w+|rob\w+|estaf\w+|timar\w*|timó|suplant\w+|clon\w+|vaciar\w*|hackear\w*)
                |{your} identidad|un[oa] (?:falsa?o?|supuest[oa]) \w+|(?:ha|has|haber) picado|caer en (?:la|una|su|esa) trampa
                |abus\w+ de {your} confianza|son profesionales|gente profesional|{your} confianza (?:\S+ )?(?:traicion|abus
                |aprovech)\w*
                {your} (?:\S+ )?(?:dni|datos|tarjeta|cuenta|nombre|identidad|ahorros|contraseña|firma|móvil
                |confianza) (?:\S+ ){0,6}?(?:us(?!ted)\w+|rob\w+|manos|ajen\w+|otr\w+|vací\w+|vaci\w+|sin|desconocid\w+
                |clon\w+|expuest\w+|jug\w+|aprovech\w+|abus\w+|traicion\w+)|mañ[ao]s\w*|fraudulent\w+|farsa|víctimas?|gentuza
                |no fue usted|no fuiste tú|usted no|no es (?:suy|tuy)\w|no son (?:suy|tuy)\w+|nunca (?:compr\w+|pid\w+|firm\w+
                |hizo|autoriz\w+)
                (?:le|te|os) (?:\S+ )?(?:engañ\w+|rob\w+|estaf\w+|tim\w+|tom\w+ el pelo|la jug\w+)|(?:tienda|web|página|banco
                |agente) (?:\S+ )?(?:nunca existió|falsa?|no existía|inventad\w)|decía ser|dijo ser|se hizo pasar
                |haciéndose pasar|ladron\w+|desplumar\w*
                (?:alguien|otra persona|desconocid\w+|terceros?|delincuentes?|estafador\w*|quien|criminales|ladron\w+
                |sinvergüenzas?|gente|ellos|esos|persona) (?:\S+ ){0,7}?(?:us(?!ted)\w+|usó|utiliz\w+|suplant\w+|compr\w+
                |ped\w+|pid\w+|rob\w+|abr\w+|contrat\w+|hizo|hecho|accedi\w+|aprovech\w+|engañ\w+|estaf\w+|pasar por|entr\w+
                |gast\w+|clon\w+|vaci\w+|tim\w+|meti\w+|apoder\w+)|estaf\w+|timo\w*|timad\w+|engañ\w+|fraud\w+|suplanta\w+
                |robad[oa]s?|robar\w*|hacke\w+|jaque\w+|phishing|clona\w+|víctima|a {your} nombre|en {your} nombre
                |con {your} (?:\w+ )?(?:nombre|datos|tarjeta|dni|cuenta)|(?:compra|pedido|cargo|deuda|préstamo|contrato
                |cuenta)s? (?:\S+ ){0,3}?(?:no|nunca|jamás) (?:\S+ )?(?:hizo|hiciste|reconoc\w+|ha|has|son|es|realiz\w+
                |autoriz\w+|pidi\w+|firm\w+|abri\w+)|no (?:(?:ha|has|hizo|hiciste) )?(?:compr\w+|ped\w+|pidi\w+|hecho
                |contrat\w+|autoriz\w+|firm\w+)|fals[oa]s? (?:\S+ )?(?:mensaje|correo|web|página|tienda|llamada|sms)
                |(?:mensaje|correo|web|página|tienda|llamada|sms)s? fals[oa]s?|caer en|caído en|cayó en|caíste en
            """),
        },
        masks=_MASKS,
        unless=_UNLESS,
        along=lines(VALUED),
        then=lines(THEN),
        asked=False,
    ),
    # What counts by itself counts beside such a word even where the rest of the sentence is procedure.
    Rule(hits=ACKNOWLEDGES[0].hits, masks=_MASKS, unless=_UNLESS, along=lines(VALUED), then=lines(THEN), asked=False),
    # What one needs is recognised by doing it, so that a promise to do it is sign enough.
    Rule(
        hits={
            "access_need": lines(r"""
                lupa|gafas|no (?:ve|oye|ves|oyes|oír|ver)|ver (?:mal|poco|bien)|dictar|sobrecarga|tanta información
                |tanto texto|por partes|párrafos (?:cortos|breves)|palabras (?:fáciles|sencillas)|tecnicismos
                |letras (?:\S+ )?(?:bail|borros|junt)\w*|audios|visual\w*|auditiv\w+|movilidad|alzheimer|concentrarse
                |texto (?:alternativo|plano)|describ\w+ (?:\S+ )?(?:imagen|imágenes|foto)|más tiempo para|letra
                |una cosa cada vez|una pregunta cada vez
                (?:punto|frase|paso) (?:por|a) (?:punto|frase|paso)|tipografía|labios|estímulos|intérpretes|signos|signar
                (?:escribir|teclear|hablar|leer|seguir) (?:\S+ ){0,5}?(?:bloque\w+|lleva (?:su|un|mucho)|cuest\w+|cans\w+
                |agot\w+)|una (?:sola )?mano|seguir una conversación|contraste|daltón\w+|ampli\w+|subtítul\w+|notas de voz
                |ictus
                lector(?:es)? de pantalla|discapacidad\w*|cieg[oa]s?|ceguera|baja visión|vista|sord[oa]s?|sordera|oído
                |audífono\w*|hipoacusia|dislexi\w+|disléxic[oa]|discalculia|autis\w+|tdah|lengua de (?:signos|señas)
                |intérprete|braille|silla de ruedas|lectura fácil|letra (?:\S+ )?(?:grande|pequeña|diminuta)|letras? pequeñas?
                |concentr\w+|demencia|tartamude\w+|afasia|temblor\w*|captcha\w*|(?:textos|mensajes|párrafos|correos
                |cartas) (?:\S+ )?(?:largos|largas|densos|interminables)|(?:por|al|el|del|un) teléfono|llamadas?|hablar por
                |(?:no|cuesta|difícil|imposible|mal|apenas) (?:\S+ ){0,4}?(?:leer\w*|ver|ve|oír\w*|oye|escuchar|hablar
                |escribir|teclear|recordar|seguir|entender textos)|paso a paso|por escrito|frases (?:\S+ )?(?:cortas|sencillas
                |breves)|mensajes (?:\S+ )?(?:cortos|breves)|despacio|a {your} ritmo|accesib\w+|barreras?
            """)
        },
        masks=ACKNOWLEDGES[0].masks,
        unless=lines(r"""
            (?<!.)(?:si|en caso de|cuando) (?:\S+ ){0,14}?(?:puede|puedes|active|seleccione|contacte|llame|use|pulse|ofrecemos
            |hay|consulte|indíque\w*)(?!\w)
            (?:rellene|adjunte|seleccione|pulse|marque|descargue) |de lunes a|hasta las \d|términos y condiciones
            |nuestra política|preguntas frecuentes|clientes que|ajustes|configuración|(?<!.)(?:ofrecemos|disponemos
            |nuestra (?:app|web|página))
        """),
        along=lines(r"""
            (?:le|te|lo|se lo|te lo) (?:escribo|mando|explico|pongo|leo|describo|resumo|envío|divido|haré|haremos|escribiré
            |mandaré|explicaré|repito|iré)|(?:usaré|evitaré|iré|iremos|haré|seguimos|seguiremos|vamos|nada de|prescind\w+
            |evitamos|escribo|escribiré|hablaré|voy)(?= )|en vez de|en lugar de|a partir de ahora|desde ahora|sin (?:llamar
            |llamadas|imágenes|prisa)|necesita(?:s)?|no puede(?:s)?|usa(?:s)? (?:un|el)|depende(?:s)?
            (?:ya )?(?:me|nos) (?:lo )?(?:ha|has) (?:dicho|contado|comentado|explicado)|(?:tengo|tendré|tenemos) en cuenta
            |sin prisas?|t[óo]m[ea]\w* (?:el|su|tu|todo)|a {your} ritmo|(?:he|hemos) (?:anotado|apuntado|leído|visto)
            |seguimos por aquí|bloquea
            gracias por (?:decir\w*|avisar\w*|contar\w*|explicar\w*|comentar\w*|indicar\w*|mencionar\w*)|(?:bueno
            |bien) saberlo|me alegr\w+ (?:de )?que|(?:entiendo|comprendo|veo|sé)(?= (?:que|lo|cómo|por qué|perfectamente
            |bien))|es (?:lógico|normal|comprensible)|claro que|por eso|así que|entonces|no (?:(?:le|te) )?(?:sirve|vale|ayuda
            |funciona|es (?:una )?(?:opción|accesible|justo|aceptable|normal))|(?:deja|dejan|dejar\w*) fuera|excluy\w+|barrera
            |no (?:debería|tendría)|debe (?:de )?(?:ser|resultar\w*)|tiene que ser|dur[oa]|difícil|frustrante|cansad[oa]
            |agotador|complicad[oa]|siento|sentimos|lament\w+|con {your} (?:\w+)|por {your} \w+|(?:como|ya que|dado que
            |puesto que) (?:\S+ ){0,3}?(?:dice|dices|ve|oye|usa|usas|cuesta|no|es|tiene|tienes|me)|para (?:usted|ti)|(?:le
            |te) (?:cuesta|cueste|resulta|resulte|sea|es|supone|agota|cansa)
        """),
        asked=False,
    ),
)
