# ruff: noqa: E501  (a pattern stays whole)
"""What customers say in Spanish."""

from hardcalls.agents.builtin.tongue import Words

WORDS = Words(
    common="el la los las de que y en un una no es mi me por para con se lo ha he pero como cuando quiero tengo hola gracias yo su del al está muy más ustedes pedido",
    negators=r"no|nunca|jamás|sin|nadie|ningún|ninguna|ninguno|nada|tampoco",
    breaks="pero|y|porque|desde|después|cuando|que|sino|aunque|si|ayuda",
    relations={
        r"(?:padre|papá)\b": "su padre",
        r"(?:madre|mamá)\b": "su madre",
        r"(?:marido|esposo)\b": "su marido",
        r"(?:mujer|esposa)\b": "su mujer",
        r"pareja\b": "su pareja",
        r"hijo\b": "su hijo",
        r"hija\b": "su hija",
        r"bebé\b": "su bebé",
        r"hermano\b": "su hermano",
        r"hermana\b": "su hermana",
        r"abuela\b": "su abuela",
        r"abuelo\b": "su abuelo",
        r"(?:amigo|amiga)\b": "una persona cercana a usted",
        r"(?:tío|tía|primo|prima|suegro|suegra)\b": "alguien de su familia",
    },
    partners=r"marido|esposo|mujer|esposa|pareja|novio|novia|ex|exmarido|exnovio|expareja",
    masks=(
        r"me (?:está|estás|están|va a|vais a|van a) (?:matando|matar) ~(?:app|aplicación|espera|web|página|bot|curiosidad|nervios)?|(?:app|aplicación|espera|web|página) ~me (?:está matando|mata)",
        r"(?:me )?(?:muero|morir|moría|morirme|muerta|muerto|muriendo) (?:de|por|del) (?:la |el )?~(?:vergüenza|risa|ganas|hambre|sueño|curiosidad|aburrimiento|frío|calor|saber|miedo|asco|gusto|cansancio)",
        r"(?:móvil|teléfono|batería|portátil|app|pantalla|conexión|línea) ~(?:murió|muerto|muerta|ha muerto|se murió)|de mala muerte|(?:susto|aburrida|aburrido) de muerte",
        r"(?:es|son|sois|vaya|menuda|menudo|qué|esto|ustedes|lumen|empresa) ~(?:estafa|timo|fraude|estafadores|ladrones)(?= ?[.!?]|$)",
        r"(?:apuesto|te apuesto|qué te apuestas) (?:a )?que|(?:soy|es|trabajo como|trabajo de) (?:un |una )?(?:abogado|abogada|periodista)",
        r"(?:no|sin) (?:quiero|tengo|es) ~(?:quejar\w*|queja|una queja)|(?:trabaj\w+|auxiliar|enfermer[oa]|médic[oa]|celador\w*|limpiador\w*|cociner[oa]|conductor\w*|emplead[oa]|turno|guardia|prácticas) (?:de noche |de día |nocturn[oa] )?(?:en|de|para) (?:un |el |mi |este )?~hospital\w*|cita a ciegas|a ciegas|ojos ciegos|mi {REL} (?:cumple|tiene|ha cumplido) ~\d+",
    ),
    cues={
        "self_harm": (
            r"(?:suicid\w+|matarme|quitarme la vida|acabar con mi vida|hacerme daño|autolesi\w+|me voy a matar|me quiero matar|quiero matarme|cortarme las venas)",
            r"(?:no|ya no) (?:quiero|deseo|puedo|tengo ganas de) (?:seguir )?(?:viviendo|vivir|vivo|viva|despertar(?:me)?(?= ?(?:[.,;!?…]|$|más|nunca|mañana|por la mañana))|estar aquí(?= ?(?:[.,;!?…]|$|más))|existir|seguir así viva)|(?:quiero|quisiera|prefiero|ganas de|preferiría) (?:estar muert[ao]|morir\w*|desaparecer(?! de (?:su|sus|vuestr\w+|la|las|el|esta|este)\b))",
            r"(?:no|ya no) ~(?:vale la pena|merece la pena|tiene sentido) (?:seguir|vivir|la vida|nada)|(?:vida|vivir) ~(?:no|ya no) ~(?:sentido|vale la pena|merece la pena)|(?:mejor|mejores|mejor todos) ~sin mí|acabar con todo|(?:ojalá|mejor|quisiera|querría|deseo|desearía|gustaría|pienso|pido|sueño|alivio|espero) ~(?:no|nunca) (?:me |volver a |volviera a )?~(?:despert\w+|levantar\w*)(?= ?(?:[.,;!?…]|$|más\b|nunca|jamás|mañana))|dormirme y no despertar\w*|(?:ya )?no puedo más(?= ?[.!,…]|$| con la vida)|estar muert[ao]",
        ),
        "abuse": (
            r"{PARTNER} ~(?:obliga|obligó|obligado|obligaba|amenaza|amenazó|amenazado|pega|pegó|controla|controlaba|maltrata|maltrataba|golpea|fuerza|forzó|no me deja)\b",
            r"{PARTNER} ~(?:quita|quitó|revisa|mira|lee|vigila) ~(?:móvil|tarjeta|sueldo|mensajes|dinero|correo)|violencia (?:de género|machista|doméstica|económica)|maltrat\w+|miedo (?:a|de) (?:él|ella|mi {PARTNER})|(?:me obligó|me obliga|me pega|me amenaza|me controla)|casa de acogida|016",
        ),
        "scam": (
            r"(?:me (?:han|están|habían) )?estafa(?:do|ndo|dor\w*|r)\b|estafa\b|timo\b|timado|phishing|fraude (?:telefónico|en curso)",
            r"(?:dice|decía|dijo|dicen|asegura|se hizo pasar|se hacía pasar|haciéndose pasar) ~(?:de|por|ser|es|del) ~(?:lumen|banco|policía|soporte|ustedes)",
            r"(?:me (?:pide|pidió|piden|pidieron|dijo que|dice que)|tengo que|que) ~(?:tarjetas? regalo|código|códigos|transfer\w+|bizum|bitcoin|cripto\w*|anydesk|teamviewer)|(?:di|dado|le di|leí) ~(?:código|pin|contraseña|clave)",
        ),
        "minor": (
            r"(?:tengo|solo tengo|cumplí|tengo solo) (?:solo |sólo |recién )?(?:1[0-7]|doce|trece|catorce|quince|dieciséis|diecisiete)(?: años)?(?= ?(?:[.,!?]|$| y| pero| años))|soy menor(?: de edad)?|menor de edad|no (?:tengo|he cumplido) (?:los )?(?:18|dieciocho)|mis (?:padres|papás) no (?:lo )?saben",
        ),
        "fraud": (
            r"(?:robo|suplanta\w+|usurpa\w+) de (?:mi )?identidad|(?:suplantado|robado|usurpado) ~identidad|fraude\b|fraudulent\w+",
            r"(?:alguien|otra persona|un desconocido|desconocidos|un extraño|delincuente\w*) ~(?:a mi nombre|en mi nombre|con mi nombre|mis datos|mi dni|mi tarjeta|mi identidad|por mí)|(?:compra\w*|cuenta\w*|pedido\w*|deuda\w*|comprado|abierto|abrió|pedido|compró|crédito) ~(?:a mi nombre|en mi nombre|con mi nombre|con mis datos|con mi dni)",
            r"(?:nunca|no|jamás) (?:he |tengo |abrí |he tenido )?~(?:abierto|creado|tenido|tengo|abrí) ~(?:ninguna|una|esa|esta) cuenta|(?:cargo|compra|pedido)s? no autorizad\w+",
        ),
        "takeover": (
            r"hacke\w+|jaque\w+|pirate\w+ (?:la|mi) cuenta|(?:alguien|otra persona|desconocid\w+) ~(?:entrado|entró|accedido|accedió|acceso|cambiado|cambió|metido|iniciado) ~(?:cuenta|contraseña|correo|clave|sesión|dirección)|(?:han|me han|ha) cambiado ~(?:contraseña|correo|clave|teléfono|email)|inicio de sesión ~no (?:es|fue|era) (?:mío|yo)",
        ),
        "bereavement": (
            r"(?:enterr\w+|incinera\w+|vela\w+) ~a mi {REL}",
            r"{REL} ~(?:murió|ha muerto|falleció|fallecido|ha fallecido|fallecida|muerto|muerta|murio|muriera|haya muerto|nos dejó|se nos fue)\b|(?:murió|falleció|ha muerto|ha fallecido|se murió|fallecimiento de|muerte de|entierro de|funeral de|perdí a|perdido a|pérdida de|enterramos a|enterrado a|herencia de) ~{REL}",
            r"(?:soy |me he quedado |quedé |quedado )viud[ao]|viud[ao]\b|mi difunt[ao] {REL}|luto\b|difunt[ao]\b",
        ),
        "gambling": (
            r"ludopat\w+|ludópata|apuestas|apostar|apostando|apostado|casinos?\b|tragaperras|juego (?:online|patológico|en línea)|adicci\w+ al juego|adict[ao] al juego|casas? de apuestas|bingo\b|ruleta",
        ),
        "human": (
            r"(?:atender|atienda|atiende|atendería|ayudar|ayude) ~una persona\b|una persona,? por favor|(?:he|había|llevo|hemos) ~(?:pedido|pidiendo|solicitado) ~(?:(?:una?|otra) )?(?:persona|humano|agente|operador\w*|alguien)\b(?! (?:me|que) (?:robó|roba|estafó))|(?:pido|pedí|pedía) (?:hablar con )?(?:una persona|un humano|un agente|un operador|alguien)\b",
            r"(?:hablar|contactar|comunicar\w*|ponerme|páseme|pásame|pasarme|pásenme|póngame|atienda|atender\w*|atiende|chatear|comuníqueme|transfiera\w*|pasa|pasas|pasan|paséis|pasen|pone|ponen|conecte\w*) ~(?:con|a|por) ~(?:una persona|persona|humano|humana|alguien|agente|operador\w*|asesor\w*|encargad\w+|responsable|supervisor\w*|ser humano|persona real|de verdad)",
            r"(?:quiero|necesito|exijo|prefiero|hay|quisiera|deme|denme) ~(?:una persona|un humano|un agente|una operadora|un operador|un ser humano|un asesor|un supervisor|un encargado)\b|persona (?:real|de verdad|humana|de carne y hueso)|ser humano|agente humano|que me (?:llame|llamen|atienda) (?:alguien|una persona|un)|me (?:pueden|puede|podrían) (?:llamar|devolver la llamada)|llámenme|llámeme",
        ),
        "complaint": (
            r"(?:poner|presentar|interponer|hacer|formular|registrar|quiero) ~(?:queja|reclamación|denuncia)|(?:esto es|es) una (?:queja|reclamación) formal|hoja de reclamacion\w*|quiero quejarme|(?:os|les|los) (?:voy a )?denunci\w+",
            r"abogad[oa]s?\b|demandar|demanda\b|juicio\b|tribunal\w*|juzgado|acciones legales|defensor del (?:cliente|pueblo|consumidor)|ombudsman|banco de españa|\bocu\b|facua|consumo\b|regulador|prensa\b|periodista\w*|periódico\w*|medios de comunicación|(?:agencia|empresa|carta|gestor\w*) ~(?:de cobro\w*|de recobro\w*|de cobranza)|cobrador\w*|recobro|burofax|asnef",
        ),
        "credit_review": (
            r"(?:recurrir|impugnar|apelar|revisen|revisar|revisión de) ~(?:denegación|decisión|rechazo|crédito|solicitud)",
        ),
        "data_request": (
            r"rgpd|protección de datos|derecho al olvido|(?:borr\w+|elimin\w+|suprim\w+|copia de|acceso a|acceder a) ~(?:todos )?~(?:mis|los) datos|qué datos ~(?:tienen|guardan|tenéis|almacenan)|(?:borr\w+|elimin\w+) ~mi cuenta",
        ),
        "access_need": (
            r"lengua de signos|braille|letra grande|lectura fácil|(?:no puedo|me cuesta|no consigo|apenas puedo) (?:leer|ver|oír|escribir|teclear|escuchar) ~(?:bien|pantalla|letra|chat|esto|aquí|teclado|teléfono|por)",
        ),
        "hardship": (
            r"(?:tercera?|tercer|cuarta?|3\.?ª|3a) ~(?:cuota|pago|mes|plazo|recibo|vez) ~(?:no|sin|impagad\w+|atras\w+|vencid\w+|pagar|fall\w+)|(?:tres|3|cuatro|4) (?:cuotas|pagos|meses|plazos|recibos) ~(?:sin pagar|impagad\w+|atrasad\w+|vencid\w+|retraso|que no pago|pendientes|debiendo)|(?:debo|no he pagado|no pude pagar|atrasad\w+|sin pagar) ~(?:tres|3|cuatro|4) (?:cuotas|pagos|meses|plazos|recibos)|no ~pag\w+ ~(?:tercera|tercer) ~(?:cuota|pago|plazo|mes)?",
            r"(?:segundo|otro|nuevo) plan de pago\w*|ya tengo ~plan|insolven\w+|segunda oportunidad|concurso de acreedores|(?:dos|tres|cuatro|cinco|seis|2|3|4|5|6) meses (?:de )?~(?:pausa|aplaz\w+|prórroga|sin pagar)|(?:paus\w+|aplaz\w+|prórroga) ~(?:dos|tres|cuatro|cinco|seis|2|3|4|5|6) meses",
        ),
        "repeated": (
            r"(?:tercera|cuarta|quinta|enésima|3ª|4ª|décima) vez que|por (?:tercera|cuarta|quinta|enésima) vez|(?:he |les he |os he )?(?:llamado|escrito|explicado|contactado|preguntado|dicho|reclamado) ~(?:dos|tres|cuatro|cinco|varias|muchas|mil) veces|(?:nadie|ninguno) (?:me )?~(?:ayuda|soluciona|hace caso|contesta|responde|resuelve)|(?:no me (?:ayuda|ayudas|ayudan|sirve|está ayudando|estás ayudando))|siempre (?:lo mismo|la misma respuesta)|otra vez lo mismo",
        ),
    },
    topics={
        "duplicate": (
            r"(?:cobrado|cobraron|cobrasteis|cargado|cargo|cobro|pagado|pago|descontado|cobrar|cobrando) ~(?:dos veces|doble|2 veces|por duplicado|duplicado)|(?:dos veces|doble|2 veces) ~(?:cobrado|cargo|cobro|pago|cargado|lo mismo)|duplicad\w+|doble (?:cargo|cobro|pago)",
        ),
        "refund": (r"reembols\w+|devolución|devuelto|devuelvan|devolver\w*|devolv\w+|reintegr\w+|mi dinero",),
        "late_fee": (
            r"(?:recargo|comisión|penalización|multa|intereses|gastos de reclamación|tarifa)(?: por| de)?(?: demora| retraso| impago| mora)?",
        ),
        "dunned": (
            r"ya ~(?:pagué|he pagado|lo pagué|está pagad\w+|pagad\w+)|(?:recordatorio\w*|carta\w*|aviso\w*|reclam\w+|cobro\w*) ~(?:aunque|pese|a pesar|cuando|y) ~(?:pagad\w+|pagué|pagado)|(?:aunque|pese a|a pesar de) ~(?:pagad\w+|pagué|haber pagado)",
        ),
        "wrong_item": (
            r"(?:artículo|producto|talla|color|modelo|pedido) (?:equivocad\w+|incorrect\w+|erróne\w+)|no es lo que pedí|me (?:enviaron|han enviado|llegó) otr\w+",
        ),
        "faulty": (r"defectuos\w+|rot[oa]s?\b|estropead\w+|dañad\w+|no funciona\w*|averiad\w+|golpead\w+",),
        "not_received": (
            r"(?:no|nunca|todavía no|aún no) ~(?:ha llegado|llegó|me llegó|he recibido|recibí|han entregado|llegado|recibido|entregado)|(?:paquete|pedido|envío) ~(?:perdido|extraviado|desaparecido)",
        ),
        "plan": (
            r"plan de pago\w*|fraccion\w+|(?:cuotas|pagos|plazos) más (?:pequeñ\w+|baj\w+)|(?:repartir|dividir|pagar) ~(?:en|durante) ~(?:meses|plazos|cuotas)|a plazos más",
        ),
        "pause": (
            r"paus\w+|aplaz\w+|prórroga|más tiempo|retras\w+ (?:el|la|mi) (?:pago|cuota)|posponer|pagar (?:más tarde|después|luego)|unos días más|esperar hasta",
        ),
        "short_money": (
            r"no (?:puedo|podré|voy a poder|llego|me llega|tengo) ~(?:pagar|para pagar|afrontar|dinero|con qué|la cuota|a fin de mes)|sin dinero|estoy (?:en paro|sin trabajo)|ando just[oa]|mal de dinero",
        ),
        "unknown_charge": (
            r"no (?:reconozco|conozco|me suena|sé|recuerdo|entiendo) ~(?:cargo|cobro|pago|comercio|tienda|empresa|nombre|compra|pedido|quién|qué|de qué)|(?:qué|quién|quiénes) (?:es|son) ~(?:cargo|cobro|comercio|tienda|pago|empresa|compra)|(?:cargo|cobro|comercio|compra) ~(?:desconocid\w+|extrañ\w+|que no reconozco)",
        ),
        "what_bought": (
            r"qué se supone que|¿?(?:y |pero )?(?:qué|dónde) (?:es lo que |fue lo que |exactamente )(?:compré|he comprado|pedí|he pedido)|¿(?:y |pero )?(?:qué|dónde) (?:compré|he comprado|pedí|he pedido)\b|(?:qué es|de dónde sale|de dónde viene) ~(?:esto|eso|pedido|compra)\b",
        ),
        "about": (r"(?:se trata de|esto es por|es por lo de|es sobre|es por el|es por la|en relación con|respecto a)\b",),
        "must_act": (
            r"(?:tengo que|hay que|debo|necesito|hace falta que|tendría que) ~(?:hacer|haga|enviar|envíe|mandar|mande) ~(?:algo|nada|alguna cosa)\b|sol[oa] (?:tengo que|hay que|me queda|queda) esperar|basta con esperar",
        ),
        "why": (
            r"por qué ~no ~(?:antes|desde el principio|hace \w+ (?:días|semanas|meses)|a la primera)\b|por qué ~(?:tanto tiempo|tardado|tanto en|hasta ahora|ahora y no antes)\b",
        ),
        "not_mine": (
            r"(?:no|nunca|jamás) ~(?:he comprado|compré|pedí|he pedido|hice|he hecho|encargué)\b|no (?:fui|he sido|era|soy) yo|no es mí[oa]",
        ),
        "balance": (
            r"saldo pendiente|(?:mi|qué|cuál es el) saldo\b|cuánto (?:debo|os debo|les debo|queda|me queda|falta)(?: todavía| aún)? (?:en total|por pagar|pendiente)",
        ),
        "due": (
            r"cuándo ~(?:pagar|vence|toca|próxima cuota|próximo pago|tengo que pagar|cuota)|próxim[ao] (?:cuota|pago|plazo|vencimiento)|vencimiento|fecha de pago|cuánto ~(?:debo|queda|tengo que pagar|falta|me falta)",
        ),
        "status": (
            r"dónde (?:está|están|anda) ~(?:pedido|paquete|envío|zapat\w+|compra)|estado (?:de|del) (?:mi )?pedido|cuándo ~(?:llega|llegará|entregan|entregará)|seguimiento|(?:se ha|ya han|han) enviado",
        ),
        "change_contact": (
            r"(?:cambiar|actualizar|modificar|corregir|nuev[oa]|cambien|cambie|poner) ~(?:correo|email|e-mail|teléfono|móvil|número|dirección|domicilio)|me he mudado|mudanza",
        ),
        "own_data": (
            r"(?:qué|cuál|dígame|dime|confirme|confírmeme|recuérdeme) ~(?:dirección|correo|email|teléfono|saldo|fecha de nacimiento) ~(?:tienen|tienes|figura|consta|hay|es|está)?",
        ),
        "other_account": (
            r"(?:cuenta|pedidos|deudas|saldo|compras) de (?:mi|un|una|la) ~(?:{REL}|{PARTNER}|vecin\w+|compañer\w+)|(?:es|tiene) ~(?:{REL}|{PARTNER}) ~(?:cliente|cuenta)",
        ),
        "block": (r"(?:bloque\w+|impedir|desactivar|cerrar) ~(?:compras|cuenta|comprar|pedidos)",),
        "credit_refused": (
            r"(?:denegad\w+|denegaron|denegado|rechazad\w+|rechazaron|rechazado|denegación|no (?:me )?(?:han |ha )?(?:aprobado|concedido|aprobaron))",
        ),
        "wants_review": (
            r"revis\w+|injust\w+|no es justo|error\b|una persona|reconsider\w+|mirar? otra vez|volver a mirar|recurrir",
        ),
        "early": (r"(?:pagar|liquidar|saldar) ~(?:antes|anticipad\w+|todo|de una vez|por adelantado)",),
        "how_to_pay": (r"cómo (?:puedo )?(?:pagar|pago)\b|forma de pago|método de pago|cambiar ~tarjeta",),
        "follow_up": (
            r"(?:cuándo|cuánto|cuánto tiempo|para cuándo) ~(?:veré|llega|llegará|recib\w+|tarda\w*|dinero|cuenta|respuesta|tendré|verlo|estará|devuelto)|qué pasa ahora|y ahora qué",
        ),
        "thanks": (r"gracias|muchas gracias|mil gracias|perfecto|genial|agradec\w+|muy amable",),
        "ai": (
            r"(?:es usted|eres|estoy hablando con|hablo con|esto es) ~(?:robot|bot|máquina|ia|humano|humana|persona|inteligencia artificial)\b",
        ),
        "greeting": (r"(?:hola|buenos días|buenas tardes|buenas noches|buenas)\b",),
        "bye": (r"(?:adiós|hasta luego|que tenga|buen día|hasta pronto)\b",),
        "access_soft": (
            r"lector de pantalla|cieg[oa]\b|sord[oa]\b|discapacidad (?:visual|auditiva)|baja visión|dislexi\w+|hipoacusia",
        ),
    },
    feelings={
        "illness": (
            r"cáncer|quimio\w*|hospital\w*|enferm[oa]\b|enfermedad|operaron|operación|operado|operada|ictus|infarto|depresi\w+|diagnostic\w+|ingresad[oa]|de baja\b",
        ),
        "job_loss": (
            r"(?:perdí|perdido|perder|quedado sin|quedé sin|sin) ~(?:trabajo|empleo)|(?:en|al) paro\b|despedid[oa]|despidieron|despido",
        ),
        "shame": (
            r"vergüenza|avergonz\w+|avergüenz\w+|me da apuro|humilla\w+|me siento ~(?:tont\w+|estúpid\w+|fracasad\w+|idiota)",
        ),
        "exhaustion": (
            r"agotad[oa]|cansad[oa]|exhaust[oa]|no puedo más|sin fuerzas|desbordad[oa]|no duermo|sobrepasad[oa]|hart[oa] de explicar|(?:estoy|vengo|ando) ~(?:rendid[oa]|reventad[oa]|destrozad[oa])\b|para el arrastre|(?:llevo|noches) ~sin dormir",
        ),
        "fear": (
            r"miedo|asustad[oa]|pánico|angusti\w+|aterrad[oa]|preocupad[oa]|ansiedad|temo|(?:estoy|llevo|sigo|manos|toda|dejo de|paro de) ~tembl\w+|disgusto (?:tremendo|enorme|terrible|muy grande)|me asusta|(?:qué|vaya|llevado un|llevé un|menudo) ~susto",
        ),
        "anger": (
            r"enfad\w+|indignad[oa]|indignante|furios[oa]|hart[oa]|vergonzoso|inaceptable|increíble|cabread[oa]|ridículo|tomadura de pelo|no me lo puedo creer|(?:cada vez|cada uno|cada día) ~(?:cosa|respuesta|versión) (?:distinta|diferente)|(?:me tienen|me tenéis|llevo) ~dando vueltas|me (?:están |estáis )?marea\w+|molest[oa]|(?:llevo|esperando|esperar|espero) ~(?:semanas?|días|meses|horas|siglos)",
        ),
        "money": (
            r"sin dinero|no (?:me )?(?:tengo|queda|quedan|llega|llego|puedo) ~(?:dinero|comer|comida|alquiler|luz|pagar|comprar|fin de mes)|deudas|apuros económicos|mal de dinero|sin un euro",
        ),
    },
    declines=(
        r"(?:no|sin) (?:quiero|querer|necesito|necesitar|hace falta|prefiero|me apetece|deseo)? ?(?:que (?:me )?(?:pase\w*|atienda\w*|llame\w*|transfiera\w*) |tener que |hablar |hable |pasarme |ahora |por ahora |todavía )*(?:con |a |por )?(?:ninguna? |una? |ningún )?(?:persona|humano|agente(?! (?:virtual|automátic\w+|robot|de ia))|nadie|alguien|operador\w*)\b|no (?:me )?(?:pase|pasen|transfiera\w*|derive\w*|pases)\b",
    ),
    agrees=r"sí|si|vale|claro|de acuerdo|por favor|ok|hágalo|adelante|perfecto",
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "sep?tiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    day=r"días?",
    week=r"semanas?",
    month=r"mes(?:es)?\b",
    numbers={
        "un": 1,
        "una": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "once": 11,
        "doce": 12,
        "quince": 15,
    },
    born=r"nacid[oa]|nací|nacimiento",
    postcode=r"código postal|cp|c\.p\.",
    places=(r"\d{5}",),
    phone=r"[6789]\d{2}[ .-]?\d{2,3}[ .-]?\d{2,3}(?:[ .-]?\d{2})?",
    until=r"hasta|hasta el|antes del|para el",
    country="Spain",
    calls_from=r"(?:llam\w+|libre|disponible|localizable|atender\w*|coger\w*|contestar) ~(?:a partir de|después de|desde|pasadas|tras) las? (\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)\b(?:[:.h](\d{2}))?",
    told={
        "suicide": (r"suicid\w+|matarme|quitarme la vida|(?:quiero|voy a) matarme|me (?:quiero|voy a) matar|acabar con mi vida",),
        "not_wake": (
            r"(?:no|nunca) (?:quiero |querría |quisiera |me |volver a |volviera a )*(?:despert\w+|levantar\w*)(?= ?(?:[.,;!?…]|$|más\b|nunca|jamás|mañana))",
        ),
        "not_live": (
            r"(?:no|ya no) (?:quiero|deseo|puedo|tengo ganas de) (?:seguir )?(?:viviendo|vivir|vivo|viva|existir)|(?:estar muert[ao]|quiero morir\w*)",
        ),
        "burden": (
            r"(?:mejor|mejores|más tranquil\w+) ~sin mí|lo mejor para (?:todos|tod[oa]s|mi familia|los míos)|(?:soy|sería) una carga",
        ),
        "self_injury": (r"hacerme daño|autolesi\w+|cortarme las venas|(?:cortarme|me corto)(?= ?(?:[.,;!…]|$))",),
        "gambled": (
            r"(?:nómina|sueldo|paga|ahorros|dinero|todo|perdid\w+|perdí|gastad\w+|gasté|jugad\w+|fundid\w+) ~(?:ruleta|casinos?|apuestas|tragaperras|bingo|póker|apostando|jugando|el juego)",
        ),
        "sold_to_gamble": (r"(?:vend\w+|revend\w+|empeñ\w+) ~(?:apostar|jugar|apuestas|seguir jugando|el juego|la ruleta)\b",),
        "secret": (
            r"(?:{PARTNER}|{REL}|familia|padres|hijos) (?:no|ni|tampoco) (?:(?:lo )?sabe\w*(?: nada| de esto)?(?= ?(?:[.,;!…]|$|y\b|porque))|sospecha\w*|se (?:ha|han) enterado)|(?:nadie|ninguno) ~(?:lo sabe|sabe nada)(?= ?[.,;!]|$)|no se lo he (?:dicho|contado) a nadie",
        ),
        "never_opened": (r"(?:nunca|no|jamás) (?:he |había |hemos )?~(?:abierto|abrí|creado|creé|tenido) ~(?:cuenta|nada con)",),
        "never_ordered": (
            r"(?:nunca|no|jamás) (?:le |les |os |lo |la )?(?:he |había )?(?:comprado|compré|pedido|pedí|encargado|encargué)\b",
        ),
        "credit_file": (
            r"asnef|moros[oa]s|fichero de (?:deudor\w+|impag\w+|solvencia)|badexcug|experian|equifax|lista de impag\w+",
        ),
        "loan_stopped": (
            r"(?:hipoteca|préstamo|alquiler) ~(?:parad\w+|denegad\w+|rechazad\w+|bloquead\w+|paralizad\w+|en el aire)|(?:parado|parad\w+|denegad\w+|deniegan|denegaron|rechazad\w+|bloquead\w+|paralizad\w+) ~(?:hipoteca|préstamo|alquiler)",
        ),
        "gave_code": (r"(?:di|dado|le di|les di|leí|dicté|pasé|mandé) ~(?:código\w*|pin|contraseña|clave\w*)\b",),
        "sent_money": (
            r"(?:hice|he hecho|mandé|he mandado|envié|he enviado|transferí|he transferido) ~(?:transferencia|bizum|dinero|euros|€)",
        ),
        "returned": (
            r"devolví\b|devolvimos|(?:he|hemos|había) devuelto|(?:envié|mandé|mandado|enviado) de vuelta|(?:hice|tramité) la devolución",
        ),
        "bad_answers": (
            r"(?:cada vez|cada uno|cada día|cada persona) ~(?:cosa|respuesta|versión) (?:distinta|diferente)|(?:dos|varias) (?:cantidades|cifras|respuestas|versiones) ~(?:distintas|diferentes)|se contradi\w+",
        ),
        "tomorrow": (r"(?:cuota|pago|plazo|recibo) ~de mañana\b|(?:vence|cobran|pasan|toca|cargan) ~mañana\b",),
    },
)
