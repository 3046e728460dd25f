"""Spanish."""

from hardcalls.detectors.lexicons.es_ack import ACKNOWLEDGES
from hardcalls.detectors.lexicons.es_asks import ASK, ASKS_INFORMATION
from hardcalls.detectors.lexicons.es_deeds import COMMITS
from hardcalls.detectors.lexicons.es_handoff import OFFERS_PERSON
from hardcalls.detectors.lexicons.es_harm import BLAME, MINIMISE
from hardcalls.detectors.lexicons.es_troubles import TROUBLES
from hardcalls.detectors.lexicons.signs import SMILES
from hardcalls.detectors.rule import Lexicon, Rule, lines

WORDS = {
    "kin": r"madre|padre|mamá|papá|marido|esposo|esposa|mujer|pareja|hij[oa]s?|herman[oa]s?|abuel[oa]s?|bebé|novi[oa]|amig[oa]"
    r"|tí[oa]|familiar|ser querido|padres|prim[oa]|perr[oa]|suegr[oa]",
    "your": r"su|sus|tu|tus|vuestr[oa]s?",
    "cl": r"(?:(?:se|le|te|les|os|lo|la|los|las|me|nos) ){0,3}",
    "person": r"(?:el señor|la señora|don|doña|sr\.?|sra\.?) \w+|voz humana|supervisor\w*|compañer[oa]s?"
    r"|persona(?! (?:encargada de este chat|adecuada|responsable de))|agentes?|asesor\w*|especialistas?"
    r"|alguien|humano|gestor\w*|supervisor\w*|responsable|equipo(?: \w+)?|departamento|operador\w*|colega\w*|expert[oa]s?"
    r"|representante|encargad[oa]|personal|técnic[oa]|ejecutiv[oa]|atención al cliente",
    "up": r"genial|estupendo|fantástico|perfecto|excelente|maravilloso|fenomenal|increíble|buenísimo|qué bien|guay|súper|super"
    r"|bravo|yupi|olé|hurra|qué alegría|qué ilusión|enhorabuena|felicidades|felicitaciones|claro que sí|por supuesto"
    r"|de maravilla|magnífico|espectacular|qué bueno|bárbaro|chévere|listo|todo listo|hecho|ánimo|arriba ese ánimo|sin problema"
    r"|no hay problema|de nada|un placer|encantad[oa]s?|buenas|hola hola|buenas noticias|buena noticia|gran noticia|por favor"
    r"|hasta pronto|a por ello|vamos|dicho y hecho|faltaría más|no te preocupes|no se preocupe",
    "bot": r"bots?|robots?|máquinas?|chatbots?|programa(?: informático| automático)?|ordenador|computadora|ia"
    r"|inteligencia artificial|asistente (?:virtual|automático|digital)|sistema automático|algoritmo|contestador|software"
    r"|respuestas? automátic\w+",
    "as_verb": r"(?<!el )(?<!un )(?<!del )(?<!al )(?<!su )(?<!tu )(?<!de )(?<!ese )(?<!este )(?<!nuevo )"
    r"(?<!por )(?<!con )(?<!sin )(?<!como )(?<!cada )(?<!para )",
    "ask": ASK,
    "felt": r"siento|sentimos|lament\w+|duro|dura|difícil\w*|debe (?:de )?(?:ser|haber|estar)|suena|terrible|horrible|entiendo"
    r"|entendemos|comprendo|comprensible|lógico|normal que|imagino|doloros\w+|tremend\w+|no me extraña|gracias por (?:contar\w*"
    r"|confiar|decir\w*)|valiente|valor|creo|creemos|en serio|mucho|miedo|rabia|vergüenza|injust\w+|angusti\w+|agota\w+|pésame"
    r"|acompaño|fuerza|ánimo|cuíd\w+|con calma|sin prisa|a su ritmo|a tu ritmo|derecho a|tiene razón|siente|sienta|sentir\w*"
    r"|pas(?:ar|ando)|viviendo|preocupa\w*|importa\w*",
    "procedure": r"equipo|departamento|formulario|certificado|justificante|documento\w*|adjunt\w+|seguro|cobertura|válid\w+"
    r"|caduc\w+|bloquead\w+|descri\w+|envío|paquete|pedido|comerci\w+|transacci\w+|categoría|filtros?|puntos|página|aviso"
    r"|número|título|juego|artículo|producto|plazo|días hábiles|se vende|función|versión|disponible|política|se puede"
    r"|se produce|costó|cuesta|euros|descuento|código|ley|contrato|informe|estadística|tienda|apuestas deportivas",
}

APOLOGY = (
    Rule(
        hits={
            "apology": lines(r"""
                (?:lo )?(?:siento|sentimos|lamento|lamentamos)(?: (?:mucho|muchísimo|de verdad|sinceramente|profundamente|de veras
                |enormemente|en el alma))*
                (?:le|te|les|os)? ?(?:pido|pedimos|pedirle|pedirte|pedirles|pediros|presento|presentamos|presentarle|ofrezco
                |ofrecemos|ofrecerle|ofrecerte|transmit\w+|debo|debemos|reitero|reiteramos) (?:\S+ ){0,4}?(?:disculpas?|perdón
                |excusas)
                (?:mil|mis|nuestras|muchas|sinceras|mis más sinceras|nuestras más sinceras|acepte|acepta|tiene|tienes|van
                |vayan) (?:\S+ ){0,3}?(?:disculpas?|perdones|excusas)
                (?:disculp[aeá]|disculpen|disculpad|perdon[ae]|perdonen|perdonad|perdón|discúlp\w+|perdón\w+|dispens[ae])(?= |,|\.
                |!|$)
                (?:disculparme|disculparnos|excusarme|excusarnos)|(?:me|nos) (?:disculpo|disculpamos|excuso)|disculpas(?= por|,|\.
                |!|$| a)|rog\w+ (?:que )?(?:\S+ )?(?:disculp\w+|perdon\w+)|le ruego (?:que )?(?:me|nos)? ?(?:disculp\w+|perdon\w+)
            """)
        },
        masks=lines(r"""
            (?:siento|sentimos|lamento|lamentamos) (?:\S+ ){0,4}?(?:oír|escuchar|leer|saber|enterar\w+|ver|conocer)
            (?:siento|sentimos|lamento
            |lamentamos) (?:\S+ ){0,4}?(?:la |su |tu |lo de |por la |esta |el |vuestra )?(?:\w+ )?(?:pérdida(?! (?:de tiempo
            |del paquete))|fallecimiento|muerte|enfermedad|diagnóstico|despido|duelo|accidente|separación|situación(?: (?:tan|por
            |que|en|difícil|complicada))|momento (?:tan|que|por)|situación|{kin})
            (?:siento|sentimos|lamento|lamentamos) (?:\S+ ){0,4}?(?:que|lo que|todo lo que|cómo
            |por lo que) (?:\S+ ){0,3}?(?:esté\w*|est[áé]s?|haya fallecido|haya perdido|hayas perdido|haya muerto|pasando|ocurrido
            |sucedido|pasado|viviendo|vivid\w+|sufr\w+|atraves\w+|se sienta|te sientas|se encuentre|te encuentres|siente|pase
            |tenga que (?:vivir|pasar por)|le ha pasado|te ha pasado|murió|falleció|se quedara|haya sufrido|hayas sufrido|le ocurre
            |ha vivido|haya quedado|perdiera|perdió)
            (?:no|nada|nunca|sin|tampoco|ningun\w*) (?:\S+ ){0,5}?(?:disculp\w+|perdón|perdone\w*|pedir (?:perdón|disculpas)
            |sentirlo|excusas?)
            (?:la tienda|el vendedor|el comercio|el comerciante|él|ella|ellos|el repartidor|la empresa|mensajería|el transportista
            |usted|ya|el banco|un compañero) (?:\S+ ){0,4}?(?:disculp\w+|perdón|lo siente|lamenta|excusas)
            (?:{your}) (?:disculpas?|perdón)|carta de disculpas?|disculpas? (?:del|de la|de los) (?:vendedor|tienda|comercio
            |transportista|empresa|mensajería)|se (?:disculp\w+|ha disculpado)|lo siente\w*|(?:si|cuando|como) (?:lo )?siente
            |que siente
            sentimos (?:un|una|mucho|gran|profund\w+|verdader\w+) (?:\S+ )?(?:respeto|admiración|cariño|aprecio|gratitud|orgullo
            |alivio)
            (?:lamento|lamentamos|siento|sentimos) (?:\S+ ){0,3}?lo del? (?:la |su |tu |las |los )?(?:\w*incendio|accidente
            |enfermedad|operación|infarto|divorcio|robo|despido|pérdida|trabajo|muerte|{kin}|casa|salud|cáncer|inundación
            |separación)
            (?:quien|él|ella|hermano|tienda|vendedor|ellos) (?:\S+ ){0,6}?(?:perdón|disculpas?|disculparse)
        """),
    ),
)

CHEER = (
    Rule(
        hits={
            "cheer": lines(r"""
                {up}(?:[\w ,áéíóúñ]{0,40})?(?=\s?!)
                (?:feliz|maravilloso|estupendo|fantástico|genial|excelente|precioso|magnífico|fabuloso|lindo|hermoso|espléndido
                |bonito) (?:\w+ )?(?:día|fin de semana|tarde|semana|noche|jornada|finde)
                (?:que tenga\w*|que pase\w*|tenga|ten|pase|disfrute\w*|disfruta|le deseo|te deseo|le deseamos|te deseamos
                |pasa) (?:\S+ ){0,3}?(?:feliz|maravilloso|estupendo|fantástico|genial|excelente|precioso|gran|magnífico|fabuloso
                |lindo|hermoso|espléndido|bonito|súper|muy buen|muy feliz|día|finde|fin de semana|tarde|semana)[\w ]*!
                (?:disfrute\w*|disfruta|a disfrutar)(?: (?:\S+ ){0,3}?(?:día|fin de semana|compra|tarde|semana|finde|sol|verano
                |compras))|felices compras
                (?:que tenga\w*|que pase\w*|tenga|ten) (?:\S+ ){0,2}?(?:día|fin de semana|tarde|finde) (?:\S+ )?(?:maravillos[oa]
                |estupend[oa]|fantástic[oa]|genial|fabulos[oa]|increíble|espectacular|precios[oa])
                (?:excelente|estupenda|fantástica|gran|maravillosa|muy buena|magnífica|genial|buena)s? (?:noticia|noticias|elección
                |pregunta|idea)(?= |!|$)
                (?:qué (?:bien|alegría|ilusión|bueno|emoción|maravilla|guay|buena noticia|gusto|genial|chulo|divertido
                |estupendo))(?!.{0,40}(?:contarlo|siento))
                (?:yupi|hurra|olé|viva|yuju|yeah|wow|bieeen|enhorabuena|felicidades|felicitaciones)
                (?:nos|me) (?:alegra|encanta|emociona|hace ilusión|hace muy feliz)(?: \S+){0,8}!|(?:me encanta|nos encanta
                |estamos encantad[oa]s|estoy encantad[oa]|encantadísim[oa])(?: \S+){0,3}|(?:ánimo|arriba ese ánimo|sonría|sonríe
                |a sonreír)
                (?:alegr\w+|hecho|hicieron|hace|hizo) (?:me )?(?:\S+ )?(?:el día)
                (?:vamos|venga|ale|hala|dale|marchando|allá vamos|manos a la obra|todo solucionado|solucionado|resuelto
                |eso está hecho|a disfrutar|nos vemos|hasta la próxima|un abrazo enorme|besos|buen finde
                |feliz)(?:[\w ,áéíóúñ]{0,30})?(?=\s?!)|(?:buen|feliz) (?:finde|fin de semana|viernes|lunes|verano|día)(?= |!
                |\.)(?=.*!)
            """)
            + SMILES
        },
        masks=lines(r"""
            (?:no|nada) (?:\S+ ){0,2}?(?:genial|perfecto|maravilloso|fantástico|bueno|estupendo)|perfecto estado|excelente estado
            |buen estado|perfectas condiciones|estado (?:de ánimo)|(?:desánimo)
        """),
    ),
    Rule(
        hits={
            "cheer": lines(r"""
                (?<!.)¿?¡?(?:genial|estupendo|fantástico|perfecto|excelente|maravilloso|fenomenal|súper|guay|buenísimo|magnífico
                |qué bien|qué bueno)(?=,|\.|:| -)
            """)
        },
        asked=False,
    ),
)

DENIES_MACHINE = (
    Rule(
        hits={
            "denies_machine": lines(r"""
                (?:soy|sí,? soy|somos) (?:\S+ ){0,3}?(?:un |una |tan )?(?:persona(?! (?:encargada|adecuada|indicada|que))
                |human[oa]s?|ser humano|personas|de carne y hueso|hombre|mujer|chic[oa])(?: (?:real(?:es)?|de verdad
                |de carne y hueso|física|como (?:usted|tú)))?
                (?:no soy|no somos|ni soy|no es|no se trata de|no está\w*|no estás|no hay|ningun[oa]?|no habla\w*
                |tampoco soy) (?:\S+ ){0,4}?(?:ningún |ninguna |un |una )?{bot}
                (?:está|estás|estáis|están|habla|hablas|chatea\w*|conversa\w*|escribe\w*) (?:\S+ ){0,3}?(?:con
                |a) (?:un |una )?(?:persona|human[oa]|ser humano|alguien)(?: (?:real|de verdad|de carne y hueso|física|humano))?
                (?:aquí|detrás|al otro lado|de este lado|en este chat) (?:\S+ ){0,4}?(?:persona|human[oa]|ser humano
                |alguien)(?: (?:real|de verdad|de carne y hueso))?|(?:persona|ser humano|human[oa]) (?:real|de verdad
                |de carne y hueso)? ?(?:aquí|al otro lado|detrás|tecleando|escribiendo|quien le|quien te|la que le|la que te)
                (?:le|te) (?:escribe|atiende|responde|habla|está atendiendo|contesta|está escribiendo) (?:un |una )?(?:persona
                |human[oa]|ser humano)|cien(?:to)? por cien(?:to)? human[oa]|100 ?% human[oa]|nada de (?:robots|bots|máquinas)
                |ni (?:bot|robot|máquina)
                (?:{bot})\?? ?(?:yo|quién|a mí)|(?:qué va|nada de|ni mucho menos),? (?:\S+ )?(?:{bot})|de {bot},? nada|de (?:robot
                |máquina|bot) (?:no tengo )?nada|(?<!.)¿?(?:{bot})\?|(?:qué|cómo) (?:voy a ser|iba a ser) (?:un |una )?{bot}
                (?<!.)(?:sí|claro|pues sí|efectivamente)[,.:]? (?:soy )?(?:un |una )?(?:persona|human[oa]|ser humano)|de (?:humano
                |persona) a (?:humano|persona)|como (?:mujer|hombre|madre|padre|persona|ser humano
                |human[oa])(?: (?:\S+ ){0,4}?)?(?:que soy|yo|me|sé|entiendo|le entiendo)|(?:soy|yo también soy) (?:madre|padre|mamá
                |papá|de carne)
                (?:llevo|trabajo aquí|trabajo) (?:\S+ ){0,4}?(?:años|meses|desde) (?:\S+ ){0,5}?(?:departamento|empresa|atención
                |aquí|equipo|sección|casa|oficina)|(?:estoy|sentad[oa]) (?:\S+ ){0,2}?en (?:la|mi|nuestra) (?:oficina|mesa
                |escritorio|casa)|(?:con|tomando) (?:un|mi) café|mi (?:turno|hora de comer|pausa|escritorio)
                |tecle\w+ (?:\S+ ){0,4}?(?:yo|mano|dedos|mism[oa])|(?:escribo|escribiendo) (?:\S+ ){0,4}?(?:yo mism[oa]|con mis
                |mis propi\w+|a mano)|(?:solo|sólo|únicamente) (?:\S+ )?(?:atendemos|contestamos|respondemos|atienden|contestan
                |trabajamos) (?:\S+ )?personas|(?:nada|ninguna respuesta) (?:\S+ )?(?:automátic\w+|automatizad\w+|programad\w+)
                |no (?:estoy|es|soy) (?:\S+ )?(?:automátic\w+|automatizad\w+|programad\w+)|(?:detrás
                |al otro lado) (?:\S+ ){0,4}?(?:hay|estoy|está) (?:\S+ ){0,3}?(?:yo|persona|chic[oa]|mujer|hombre|alguien)
            """)
        },
        unless=lines(r"""
            (?:soy|como) (?:\S+ ){0,2}?(?:asistente|agente) (?:\w+ )?(?:virtual|automátic\w+|digital|de ia|artificial)
            casilla|marque|captcha|marca
        """),
        beside=lines(r"""
            (?:no|ni|en lugar de|en vez de|tampoco) (?:\S+ ){0,3}?(?:un |una |ninguna )?(?:persona|human[oa]|ser humano|real)
            (?:quiere|quieres|prefiere|prefieres|desea|deseas|gustaría|puedo|podemos|paso|pasar|pasarle|transfier\w+|transferir\w*
            |conect\w+|comunic\w+|deriv\w+|si |cuando|hasta que|busco|llamará|contactará|pongo|hablará|pedir|necesita)
        """),
    ),
    Rule(
        hits={
            "denies_machine": lines(r"""
                (?:no|sí|claro|tranquil[oa]|aseguro|garantizo|prometo|puedo asegurar\w*|le confirmo|te confirmo
                |por supuesto),? (?:que )?(?:\S+ ){0,2}?(?:soy|está hablando con|estás hablando con|no soy|no está hablando con
                |no estás hablando con|habla con|hablas con) (?:\S+ ){0,2}?(?:persona|human[oa]|{bot})
                no soy (?:\S+ )?(?:un |una |ningún |ninguna )?{bot}
            """)
        },
        unless=lines(r"""
            casilla|marque|marca
            (?:soy|con) (?:\S+ )?(?:un |una |el |la )?(?:asistente|agente|ia|inteligencia artificial|chatbot) ?(?:virtual
            |automátic\w+|digital|de ia|artificial)?(?! human)
            (?:no|ni) (?:soy |es |con )?(?:un |una |ninguna )?(?:persona|human[oa]|ser humano)
            no soy (?:\S+ )?(?:un |una )?{bot}(?= (?:que|quien))|(?:sino|soy) (?:\S+ ){0,2}?(?:asistente|inteligencia artificial
            |ia)
        """),
    ),
)

LEXICON = Lexicon(
    language="es",
    words=WORDS,
    breaks=r"pero|sino|aunque|mientras|sin embargo|porque",
    rules={
        "apology": APOLOGY,
        "acknowledges": (*ACKNOWLEDGES, *TROUBLES),
        "cheer": CHEER,
        "blame": BLAME,
        "minimise": MINIMISE,
        "denies_machine": DENIES_MACHINE,
        "commits": COMMITS,
        "offers_person": OFFERS_PERSON,
        "asks_information": ASKS_INFORMATION,
    },
)
