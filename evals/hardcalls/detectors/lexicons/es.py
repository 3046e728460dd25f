"""Spanish."""

from hardcalls.detectors.lexicons.es_ack import ACKNOWLEDGES
from hardcalls.detectors.lexicons.es_asks import ASK, ASKS_INFORMATION
from hardcalls.detectors.lexicons.es_deeds import COMMITS, OFFERS_PERSON
from hardcalls.detectors.lexicons.es_harm import BLAME, MINIMISE
from hardcalls.detectors.lexicons.signs import SMILES
from hardcalls.detectors.rule import Lexicon, Rule, lines

WORDS = {
    "kin": r"madre|padre|mamá|papá|marido|esposo|esposa|mujer|pareja|hij[oa]s?|herman[oa]s?|abuel[oa]s?|bebé|novi[oa]|amig[oa]"
    r"|tí[oa]|familiar|ser querido|padres|prim[oa]|perr[oa]|suegr[oa]",
    "your": r"su|sus|tu|tus|vuestr[oa]s?",
    "cl": r"(?:(?:se|le|te|les|os|lo|la|los|las|me|nos) ){0,3}",
    "person": r"compañer[oa]s?|persona(?! (?:encargada de este chat|adecuada|responsable de))|agentes?|asesor\w*|especialistas?"
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
    "ask": ASK,
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
                (?:disculp[ae]|disculpen|disculpad|perdon[ae]|perdonen|perdonad|perdón|discúlp\w+|perdón\w+|dispens[ae])(?= |,|\.|!
                |$)
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
                de carne y hueso|(?:le|te) (?:escribe|atiende|responde|habla|está atendiendo|contesta
                |está escribiendo) (?:un |una )?(?:persona|human[oa]|ser humano)|cien(?:to)? por cien(?:to)? human[oa]
                |100 ?% human[oa]|nada de (?:robots|bots|máquinas)|ni (?:bot|robot|máquina)
            """)
        },
        unless=lines(r"""
            (?:soy|como) (?:\S+ ){0,2}?(?:asistente|agente) (?:\w+ )?(?:virtual|automátic\w+|digital|de ia|artificial)
            (?:no|ni|en lugar de|en vez de
            |tampoco) (?:\S+ ){0,3}?(?:un |una |ninguna )?(?:persona|human[oa]|ser humano|real)
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
        "acknowledges": ACKNOWLEDGES,
        "cheer": CHEER,
        "blame": BLAME,
        "minimise": MINIMISE,
        "denies_machine": DENIES_MACHINE,
        "commits": COMMITS,
        "offers_person": OFFERS_PERSON,
        "asks_information": ASKS_INFORMATION,
    },
)
