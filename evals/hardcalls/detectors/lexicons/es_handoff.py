"""Spanish: what offers or promises a person."""

from hardcalls.detectors.rule import Rule, lines

OFFERS_PERSON = (
    Rule(
        hits={
            "offered": lines(r"""
                (?:quiere|quieres|desea|deseas|prefiere|prefieres|gustaría|puedo|podemos|podría|podríamos|si (?:lo )?(?:quiere
                |quieres|prefiere|prefieres|desea|deseas|le parece|te parece)|le parece|te parece|puede|puedes|tiene la opción
                |existe la opción|ofrezco|ofrecemos|ofrecerle|ofrecerte|le importa|preferiría|preferirías|quisiera|con gusto
                |es posible|encantad[oa] de) (?:\S+ ){0,9}?(?:hablar|pas\w+|transfer\w+|transfier\w+|conect\w+|comunic\w+|deriv\w+
                |pon\w+|trasl\w+|llam\w+|contact\w+|atiend\w+|atend\w+|pida|pedir\w*|solicit\w+|convers\w+|charlar|chatear|avis\w+
                |asign\w+|busque|revis\w+|ayud\w+|continuar|seguir|traer|tratar\w*) (?:\S+ ){0,8}?{person}
                (?:quiere|quieres|desea|deseas|prefiere|prefieres|gustaría|preferiría|le parece|te parece|puedo pedir\w*|le ofrezco
                |te ofrezco) (?:\S+ ){0,6}?{person} (?:\S+ ){0,4}?(?:llam\w+|contact\w+|atiend\w+|ayud\w+|pon\w+|revis\w+|lleve
                |se ocupe|tome|siga|hable|continúe)
                (?:quiere|quieres|desea|deseas|prefiere|prefieres|gustaría) (?:\S+ ){0,4}?(?:que (?:le|te) (?:pas\w+|llam\w+
                |transfier\w+|ponga\w*|derive\w*|comunique\w*|devolvamos)|una llamada|ser atendid\w)(?: \S+){0,4}
                {person} (?:\S+ ){0,4}?(?:puede|podría|pueden) (?:\S+ ){0,3}?(?:llamar\w*|atender\w*|ayudar\w*|contactar\w*|hablar
                |revisar\w*|escuchar\w*|ponerse)
                (?:le|te) (?:paso|pongo|transfiero|comunico) (?:\S+ ){0,6}?{person}(?=(?: \S+){0,4}\?)
                (?:le|te) (?:busco|llamo|traigo|paso|pongo|aviso|conecto) (?:\S+ ){0,4}?{person}[^.]*\?|(?:con (?:mucho )?gusto
                |encantad[oa]|si (?:quiere|quieres|prefiere|lo prefiere)|cuando (?:quiera|quieras)),? (?:\S+ ){0,3}?(?:transfiero
                |paso|pongo|comunico|derivo|busco|conecto) (?:\S+ ){0,6}?{person}|{person} (?:\S+ ){0,4}?(?:está|hay
                |tengo) (?:\S+ ){0,3}?(?:libre|disponible|conectad\w|a mano)(?:,? (?:por si|si)\b)?(?: \S+){0,6}|(?:dígame|dime
                |avíseme|basta con que|solo tiene que|con decirme) (?:\S+ ){0,6}?{person}|(?:qué le parece|qué te parece
                |le vendría bien|le sirve|le conviene|preferible|mejor si|tal vez prefiera) (?:\S+ ){0,8}?{person}|(?:hablar\w*
                |tratarlo|charlar|comentarlo) (?:\S+ ){0,3}?(?:con|directamente) (?:\S+ ){0,4}?{person}[^.]*\?|(?:opción
                |posibilidad|derecho) (?:\S+ ){0,6}?{person}|de viva voz
                (?:hablamos|lo vemos|lo tratamos) (?:\S+ )?con (?:\S+ ){0,3}?{person}[^.]*\?
                si (?:lo desea|lo prefiere|quiere|le parece|gusta),? (?:\S+ ){0,3}?(?:comunico|paso|pongo|transfiero|derivo|conecto
                |llamo|busco) (?:\S+ ){0,6}?{person}|(?:le parece|te parece|qué tal) (?:\S+ ){0,6}?(?:con|a) (?:\S+ ){0,3}?{person}
                |cuando (?:quiera|quieras|lo desee) (?:\S+ ){0,3}?(?:hablar|una) (?:\S+ ){0,3}?{person}|¿?(?:le|te) llamamos\?
                |(?:prefiere|prefieres|quiere|quieres) (?:\S+ ){0,2}?a (?:una |un )?{person}|{person} (?:\S+ ){0,4}?,? ¿?(?:la|lo
                |las|los) (?:aviso|llamo|busco)\?|(?:a su disposición|de guardia|disponibles) (?:\S+ ){0,4}?{person}
                |{person} (?:de guardia|disponibles?);
            """)
        },
        masks=(r"si (?:tiene|tienes|necesita) (?:\S+ )?(?:dudas?|preguntas?|algo más)",),
        beside=lines(r"""
            no|nunca|nadie|ningún|ninguna|ayer|ya (?:le|te) (?:ha|llamó)|sin|imposible|he|hemos
        """),
    ),
    Rule(
        hits={
            "promised": lines(r"""
                {cl}(?:paso|pasamos|pasaré|transfiero|transferimos|transferiré|conecto|conectamos|comunico|derivo|derivamos
                |derivaré|pongo|ponemos|pondré|traslado|trasladamos|trasladaré|escalo|aviso|avisaré|pido|pediré|solicito|asigno
                |traspaso|voy a (?:pasar\w*|transferir\w*|conectar\w*|comunicar\w*|derivar\w*|poner\w*|trasladar\w*|avisar|pedir
                |escalar)|vamos a (?:pasar\w*|transferir\w*|conectar\w*|derivar\w*|trasladar\w*)|estoy (?:pas\w+|transf\w+
                |conect\w+|deriv\w+|comunic\w+)) (?:\S+ ){0,7}?{person}
                {cl}(?:he|hemos) (?:\S+ )?(?:pasado|transferido|derivado|trasladado|avisado|pedido|solicitado|escalado|programado
                |reservado|agendado|concertado|asignado) (?:\S+ ){0,7}?(?:{person}|llamada|cita)
                {person} (?:\S+ ){0,7}?(?:llamará|contactará|atenderá|se pondrá|escribirá|responderá|se encargará|tomará|continuará
                |se comunicará|va a (?:llamar\w*|contactar\w*|atender\w*|tomar|ponerse)|le llama|te llama|se hará cargo|ayudará
                |se ocupará|retomará|seguirá|revisará)
                (?:le|te|lo|la|se) (?:\S+ )?(?:llamará|contactará|atenderá|pondrá en contacto|escribirá|responderá|va a llamar
                |va a atender|llamarán|contactarán|atenderán|llamaremos|contactaremos) (?:\S+ ){0,5}?(?:{person}|hoy|mañana
                |en (?:breve|menos|las|los|un|unos|\d+)|antes|enseguida|lo antes)
                (?:recibirá|recibirás) (?:\S+ ){0,3}?llamada|(?:llamada|cita) (?:\S+ ){0,4}?(?:queda|está
                |ha quedado) (?:\S+ )?(?:programada|confirmada|reservada|agendada|concertada|registrada)
                (?:le|te|la|lo) (?:paso|transfiero|comunico|derivo|conecto)(?: (?:ahora|ya|enseguida|mismo|directamente
                |ahora mismo))*(?=[.,!;]|$)|{person} (?:\S+ ){0,6}?(?:se incorpora|entra|se une|se conecta|le contesta|te contesta
                |le atiende|te atiende|toma el relevo|leyendo|se encarga|se ocupa|sigue|viene|le escribe|te escribe|le habla
                |retoma)|(?:dejo|dejamos|queda) (?:\S+ )?en (?:buenas )?manos de|(?:voy a|vamos a) (?:traer|buscar|llamar
                |incorporar|avisar|pedir\w*) (?:\S+ ){0,5}?{person}|(?:ya|ahora) (?:\S+ )?(?:viene|hay|entra
                |está) (?:\S+ ){0,3}?{person}|(?:se encarga|se ocupa|sigue|contesta|atiende|llama
                |responde)(?:rá)? (?:\S+ ){0,2}?{person}|no (?:cierre|cuelgue|se vaya)[\w ,]*{person}
                (?:le|te|la|lo) (?:transfiero|paso|dejo) (?:la conversación |el chat |{your} caso )?(?:a|con) (?-i:[A-ZÁÉÍÓÚ]\w+)
                |(?:mañana|hoy|esta tarde|en \w+ minutos|a las \S+) (?:\S+ ){0,3}?(?:le|te) (?:llamamos|llamo|llamaremos|llamaré
                |contactamos)|(?:caso|chat|conversación|expediente) (?:\S+ ){0,2}?(?:pasa|queda|va|paso) (?:\S+ ){0,4}?{person}
                |(?:queda|está|entra) en (?:la )?cola|(?:le|te) (?:llamamos|devolvemos la llamada)
                acab(?:o|amos) de (?:asignar|pasar|avisar|transferir|pedir|enviar|derivar) (?:\S+ ){0,6}?{person}|(?:le
                |te) dejo con (?:\S+ ){0,4}?{person}|(?:queda|está) (?:usted )?con (?:\S+ ){0,3}?{person}
            """)
        },
        unless=lines(r"""
            (?:si|cuando) (?:lo )?(?:quiere|quieres|prefiere|prefieres|desea|deseas|le parece)|quiere que|quieres que|prefiere que
            |le gustaría
        """),
        beside=lines(r"""
            no|nunca|nadie|ningún|ninguna|puedo|podemos|podría|ayer|sin|imposible|quiere|quieres|desea
            repartidor\w*|mensajer\w*|transportista
        """),
        asked=False,
    ),
)
