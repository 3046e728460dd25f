"""Spanish: what asks a customer for information."""

from hardcalls.detectors.rule import Rule, lines

ASK = "|".join(
    lines(r"""
        (?:puede|puedes|podría|podrías|podéis|pueden|me|nos|quisiera|le importa|te importa|sería tan amable) (?:\S+ ){0,3}?(?:dar
        |decir|indicar|facilitar|confirmar|proporcionar|enviar|mandar|pasar|compartir|escribir|dejar|dice|dices|da|das|indica
        |indicas|facilita|facilitas|confirma|confirmas|pasa|pasas|deja|dejas|envía|envías|proporciona|recordar|recuerda|aclara
        |decirnos|deletrear)(?:me|nos|lo|la)?|(?:indíque|díga|fací?líte|confírme|proporció?ne|envíe|escríba|déje|compárta|mánde
        |deletrée|recuérde|dé|déme|pás[ea])(?:me|nos|lo)?|(?:pásame|pásanos|dime|dinos|dame|danos|indícame|indícanos|pásame|envíame
        |confírmame|facilítame|mándame|déjame|deme|denos|dígame|díganos|escríbeme|cuéntame|apúntame)|(?:necesito|necesitamos
        |necesitaría|necesitaríamos|falta|me falta|nos falta|me hace falta|solicito|requiero|requerimos|le pido|te pido|le pediría)
        |cuál(?:es)? (?:es|son|era|fue|sería)|qué|a (?:qué|cuál)|en qué|de qué|con qué|por favor,?|confirme|indique|facilite|envíe
        |escriba|proporcione|confirma|indica|facilita|escribe|comparta|comparte|tiene|tienes|dónde|recuerda|a nombre de|bajo qué
    """)
)

ASKS_INFORMATION = (
    Rule(
        hits={
            "birth_date": lines(r"""
                (?:{ask}) {gap7}(?:fecha (?:completa )?de nacimiento|cumpleaños|nacimiento|nació|naciste)
                (?:{your} )?fecha de nacimiento(?:,? por favor)?\s?\?|cuándo (?:nació|naciste|es {your} cumpleaños)|en qué (?:fecha
                |año|día) (?:nació|naciste)
            """),
            "postcode": lines(r"""
                (?:{ask}) {gap7}(?:código postal|c\.p\.|cp)
                (?:{your} )?código postal(?:,? por favor)?\s?\?
            """),
            "email": lines(r"""
                (?:{ask}) {gap7}(?:correo(?: electrónico)?|e-?mail|mail|dirección de (?:correo|e-?mail))
                (?:{your} )?(?:correo(?: electrónico)?|e-?mail)(?:,? por favor)?\s?\?
            """),
            "phone": lines(r"""
                (?:{ask}) {gap7}(?:teléfono|número (?:de )?(?:móvil|celular|contacto)|móvil|celular
                |número (?:\S+ ){0,5}?(?:llamar\w*|contactar\w*|localizar\w*))
                (?:a|en) qué (?:número|teléfono)(?: \S+){0,6}|(?:{your} )?(?:teléfono|móvil)(?:,? por favor)?\s?\?
            """),
            "order_number": lines(r"""
                (?:{ask}) {gap7}(?:(?:número|referencia|código|n\.º|nº|id|identificador) (?:de |del )?(?:\S+ )?(?:pedido|compra
                |orden|factura|expediente|referencia|caso)|referencia)
                (?:qué|cuál|de qué|a qué|por qué|con qué|sobre qué) (?:pedido|compra|orden)(?: \S+){0,6}
                |número de pedido(?:,? por favor)?\s?\?
            """),
            "name": lines(r"""
                (?:{ask}) {gap7}(?:nombre|apellidos?)(?! (?:del|de la|de los))
                cómo (?:se llama|te llamas)|con quién (?:hablo|tengo|estoy)(?: \S+){0,5}|(?:{your} )?nombre(?: completo
                | y apellidos)?(?:,? por favor)?\s?\?|quién (?:es|eres)|a nombre de quién(?: \S+){0,5}
            """),
            "amount": lines(r"""
                (?:{ask}) {gap7}(?:importe|cantidad|monto|suma|cuantía|cifra)
                (?:cuánto|cuánta|qué (?:importe|cantidad|cuota|cuantía|monto|suma)|de cuánto|por cuánto)(?: \S+){0,8}
            """),
            "identity": lines(r"""
                (?:confirm\w+|verific\w+|comprob\w+|acredit\w+|valid\w+|demostr\w+|demuestr\w+|identific\w+|asegurar\w*
                |cerciorar\w*)(?: \S+){0,6}? (?:identidad|quién es|quién eres|es usted|eres tú|el titular|la titular|hablo con
                |estoy hablando|titular)
                (?:{your} )?identidad (?:\S+ ){0,3}?(?:confirm\w+|verific\w+|acredit\w+)|preguntas? de seguridad|(?:documento|foto
                |copia|número) (?:\S+ ){0,3}?(?:identidad|dni|nie|pasaporte|identificación)|identif[ií]\w+(?:se|te)|(?:es|eres|sea
                |seas) (?:usted |tú )?(?:realmente )?(?:el|la) titular|comprobación de (?:seguridad|identidad)
                |verificación de (?:seguridad|identidad)|control de seguridad
            """),
            "topic": lines(r"""
                (?:de|sobre|acerca de|en) qué (?:\S+ ){0,4}?(?:se trata|trata|va|asunto|tema|problema|puedo ayud\w+|podemos ayud\w+
                |le ayud\w+|te ayud\w+|consiste|consulta|hablar|puedo servir\w*)(?: \S+){0,6}
                (?:cuál|qué) (?:es |ha sido |fue |le |te |ha |está |necesita|ocurre|sucede|pasa|pasó
                |ocurrió)(?:\S+ ){0,4}?(?:motivo|problema|asunto|consulta|pasado|ocurrido|sucedido|pasando|trae|preocupa|necesita
                |necesitas|ocurre|sucede|pasa|tema|duda|pasó|ocurrió|consultar|\?)(?: \S+){0,6}
                (?:cuénte\w+|cuénta\w+|explíque\w+|explíca\w+|describa|describe|resuma|detálle\w+|coménte\w+|diga|dígame|dime
                |cuéntenos|cuente|explique|podría (?:explicar\w*|contar\w*|describir\w*|resumir\w*)|puede (?:explicar\w*|contar\w*
                |describir\w*|resumir\w*|decirme)|puedes (?:explicar\w*|contar\w*|describir\w*|decirme)) (?:\S+ ){0,5}?(?:qué
                |motivo|problema|asunto|consulta|ocurrido|sucedido|pasado|pasó|situación|detalle|más|caso|en qué|de qué
                |lo que)(?: \S+){0,6}
                (?:en qué|cómo) (?:le |te |os |les )?(?:puedo|podemos|podría) (?:ayudar\w*|servir\w*|asistir\w*)|(?:motivo
                |asunto) de {your} (?:consulta|llamada|mensaje|contacto|visita)|{your} consulta es sobre|es (?:por
                |sobre) (?:\S+ ){1,6}\?
            """),
        },
        masks=lines(r"""
            (?:algo|alguna cosa|nada|otra cosa|algún otro) más[\w ,]*|más (?:puedo|podemos) ayud\w+|(?:en qué|qué) más[\w ]*
        """),
        unless=lines(r"""
            no (?:\S+ ){0,4}?(?:necesito|necesitamos|hace falta|es necesario|comparta|compartas|envíe|envíes|facilite|facilites
            |escriba|escribas|nos dé|me dé|mande|mandes|dé|des|publique|pedimos|pediremos|pido|tiene que|debe|indique|ponga|pongas)
            |nunca|(?:puede|puedes) (?:ver|consultar|encontrar|cambiar|actualizar|modificar)|encontrará|aparece|figura|consta
            |(?:ya )?(?:tengo|tenemos) (?:\S+ )?(?:{your}|el|la)|veo|vemos|(?:he|hemos) (?:\S+ )?(?:recibido|comprobado|verificado
            |cambiado|actualizado|enviado|encontrado|confirmado|visto)|gracias|recibirá|recibirás|enviaré|enviaremos|enviamos
            |se (?:ha )?(?:envió|enviado)|está registrad\w|ya verific\w+
        """),
    ),
)
