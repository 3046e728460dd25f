"""Spanish: what a customer may feel, in words that count only beside a word of sympathy or of judgement."""

from hardcalls.detectors.rule import lines

FEELINGS = {
    "fear": lines(r"""
        zozobra|desasosiego|desazón|helad[oa]|mal cuerpo|piel de gallina|sudores|alma en vilo|damocles|no saber (?:qué|cómo|si
        |cuándo)|incertidumbre|en el aire|sin pegar|mal presentimiento|escalofrío\w*|aterra\w*|tembl\w+|a oscuras|qué (?:va
        |vaya|puede) (?:a )?pasar|lo que (?:pueda|va a|vendrá|viene)|intimid\w+|angustia|estar en vilo|quedarse sin (?:techo
        |casa|nada)|carta (?:\S+ )?(?:así|del juzgado|amenaz\w+)
        (?:tanta|una|esta|esa|recibir|leer|abrir) (?:\S+ )?cartas?(?= |[.,])|darle vueltas|dándole vueltas|corazón (?:en un
        |encogid|acelerad)\w*|(?:nudo|mariposas|peso) en el (?:estómago|pecho)|fichero de (?:morosos|morosidad)
        |{your} preocupación|(?:esté|está|estés|estás|tan|le veo|te veo|sentirse|vivir) preocupad[oa]|preocup\w+ (?:por|que)
        |acabar en (?:juicio|la calle|los tribunales)|cada vez que (?:\S+ ){0,2}?(?:suena|llaman|llega)|no (?:poder )?dormir
        |dormir (?:mal|con)|temer (?:por|que)|quedarse en la calle
        buzón|pesadill\w+|respirar|lo peor|no pegar ojo|pegar ojo|dando vueltas|en el aire|cárcel|desahucio|quedarse en la
        |perderlo todo|temiendo|temía|agobi\w+|estremec\w+|encogid\w+|sentirse observad\w|incert\w+|pánico|cobradores
        |amenaz\w+
        agobi\w+|moros\w+|asnef|encoger\w*|sobresalt\w+|suena (?:el teléfono|el móvil)|corazón (?:en|acelerad|a mil)\w*
        |qué va a pasar|quitar\w* la casa
        incertidumbre|no saber|amenaz\w+|embargo|juzgado|cobrador\w*|cartas? (?:\S+ ){0,3}?(?:así|como|de|con)|(?:abrir
        |recibir|leer|ver) (?:\S+ ){0,3}?(?:cartas?|correo|mensajes?|buzón|sobre)|noches? (?:\S+ ){0,2}?(?:en vela|sin
        |en blanco)|sin dormir|desvel\w+|insomnio|perder (?:\S+ )?(?:casa|piso|vivienda|hijos|hogar)|quedarse sin (?:casa
        |techo|piso)|nervios\w*|inquiet\w+|intranquil\w+|insegur\w+|vulnerable|tembl\w+|sobresalt\w+|sustos?|vértigo
        |llaman a la puerta|teléfono sonar
    """),
    "anger": lines(r"""
        (?:semanas|meses|horas|días) (?:\S+ )?(?:esperando|de espera|sin respuesta|sin noticias|sin solución|reclamando
        |dando vueltas)|(?:ese|este|un|así|mal) trato|colmar\w* la paciencia|ni (?:puñetero )?caso|puro silencio|(?:repetir
        |contar|explicar) (?:\S+ )?lo mismo|respuestas? (?:automáticas?|de robot)|excusas (?:tras|y más)|al otro lado nadie
        |pasarse la pelota|nuestro (?:silencio|despiste)
        dos (?:veces|semanas|meses|cobros|cargos)|tres (?:semanas|meses|días)|robot\w*|copia y pega|copiar y pegar|largas
        |mentir\w*|mentira\w*|tratad\w+|torear|toread\w+|tomad\w+ el pelo|tomadura|reírse|burla|burlad\w+|pasarse la pelota
        |peregrin\w+|ninguneo|ninguneard\w+|desahog\w+|explot\w+|estall\w+|furia|duplicad\w+|mal servicio|chapuza|despropósito
        |vergonzos\w+|cabrear\w*|indign\w+|enfad\w+|hart\w+
        (?:cobr\w+|carg\w+|pag\w+|descont\w+|quit\w+|pas\w+) (?:\S+ ){0,3}?(?:dos veces|doble|otra vez|de nuevo|por duplicado)
        |(?:tercer\w*|cuart\w*|quint\w*|segund\w*|enésim\w*) (?:vez|chat|llamada|agente|correo|persona|mensaje|carta|intento)
        |(?:tres|cuatro|cinco|seis|varias|tantas|mil) (?:veces|llamadas|personas|agentes|correos|mensajes|chats|cartas)
        |nadie (?:\S+ ){0,4}?(?:contest\w+|respond\w+|resolv\w+|llam\w+|escuch\w+|hizo caso|haya|ayud\w+|diera|dé|avis\w+)
        |sin (?:\S+ )?(?:respuesta|contestar|noticias|solución|avisar)|(?:le|te|os) (?:(?:hemos|han|hayamos|hayan|haya
        |ha) )?(?:\S+ )?(?:ignorad\w+|colgad\w+|mentid\w+|engañad\w+|fallad\w+|hech\w+ esperar|ten\w+ esperando
        |dej\w+ (?:colgad|tirad|esperando|en espera)\w*|marea\w+|trata\w+)|(?:esper\w+|llev\w+|semanas|días|meses
        |horas) (?:\S+ ){0,3}?(?:esper\w+|semanas|meses|horas|sin|tanto|detrás)|(?:cobrar\w*|cargar\w*
        |pasar\w*) (?:\S+ ){0,4}?(?:de más|por error nuestro)|prometi\w+|promesas?|de un lado (?:a|para) otro|de mano en mano
        |de departamento en|peloteo|largas|repetir\w* (?:\S+ )?(?:lo mismo|la misma|todo|su|tu)|mal trato|así trat\w+|hart[oa]
        |cabread[oa]|quemad[oa]|mosquead[oa]|furios[oa]|disgustad[oa]|enfad\w+|enoj\w+|cabreo|mosqueo|hasta las narices
        |hasta el gorro
    """),
    "shame": lines(r"""
        (?:contarlo|decirlo|escribirlo|reconocerlo|admitirlo|confesarlo|pedirla|pedir ayuda|pedirlo)|en voz alta|(?:que
        |si) (?:\S+ ){0,2}?(?:vecinos|familia|padres|hijos|amigos) (?:se enter|lo sep|lo sab|sep)\w+|callárselo|callártelo
        |tragárselo|tragarse|ocult(?:ar|arlo|ándolo)|sincerid\w+|(?:sentirse|se sienta|te sientas|sentirte|es|eres
        |nadie es) (?:\S+ )?(?:inútil|tont[oa]|culpable|menos|juzgad[oa]|señalad[oa]|incómod[oa])|rechazaran la tarjeta
        |rechacen la tarjeta|delante de (?:todo|la cola|{your}|la gente|otros|todos)
        cargar con ello|amigos|hijos se enteren|se entere\w*|que lo sepan|mal padre|mala madre|peor persona|menos persona
        |menos que nadie|reproch\w+|culparse|culparte|autoestima|humillación|rubor|tierra trág\w+|tragarse el orgullo
        |dejar de lado el orgullo
        fracasad\w+|mirar a la cara|mirar\w* a los ojos|rechazad\w+ (?:\S+ )?tarjeta|tarjeta rechazada|agachar la cabeza
        |que dirán|qué dirán
        (?:pedir|solicitar|buscar) (?:\S+ )?(?:ayuda|apoyo|auxilio)|(?:reconocer|admitir|confesar|contar|decir|hablar de
        |compartir|explicar|poner en palabras|sincerarse|sincerarte|abrirse|abrirte)(?:lo|se|te|lo a)? (?:\S+ ){0,3}?(?:esto
        |algo así|algo tan|en voz alta|a un desconocido|a alguien|cosas así|dinero|una cosa así|a extraños|a una desconocida)
        |(?:reconocerlo|admitirlo|confesarlo|contarlo|sincerarse|abrirse)|dar (?:el|este|ese) paso|(?:algo|tema|asunto
        |cosas) (?:\S+ )?(?:personal|íntim\w|privad\w|delicad\w)\w*|escond\w+|en secreto|ruboriz\w+|pudor|dignidad|fracas\w+
        |débil|debilidad|humill\w+|estigma
    """),
    "exhaustion": lines(r"""
        (?:un|ni un) (?:solo )?(?:día|minuto|momento) (?:libre|de descanso|para|de respiro)|sin (?:un )?(?:día|rato) (?:libre
        |de)|cuid\w+ (?:\S+ ){0,3}?(?:madre|padre|hij\w+|abuel\w+|mayor\w*|pequeñ\w+|enferm\w+)|llega(?:r|s)? a todo
        |con todo encima|tantos frentes|mil frentes|frentes abiertos|estirarse|no dar más|al borde|hasta arriba|sobrecarg\w+
        |desbordante|cansin\w+|machac\w+|extenuad\w|derrengad\w|baldad\w|roto de|arrastrando|sin tregua|desvelad\w|mal dormir
        |dormir poco|sin apenas dormir|no (?:se )?duerme
        estrés|turnos (?:de|dobles|seguidos)|doblar turno|(?:con|dos|tres|niños|hijos|peques) (?:\S+ )?(?:pequeños|peques
        |a cargo|sola|solo)|(?:semanas|meses|años|días|noches) (?:\S+ ){0,3}?(?:sin|así|de|luchando|cuidando|seguid\w+
        |enter\w+)|(?:otra vez|de nuevo|tantas veces|cada vez) (?:\S+ ){0,4}?(?:contar|explicar|repetir|empezar|llamar
        |lo mismo)\w*|(?:contar|explicar|repetir|empezar|insistir)\w* (?:\S+ ){0,4}?(?:otra vez|de nuevo|cada vez|veces|vez)
        |quemad[oa]|se quema|tanta carga|(?:el|sin) (?:sueño|descanso|cuerpo) (?:\S+ )?(?:no|para|aguant)\w*|cuidar (?:de|a
        |sin)|quien cuida|sin (?:descanso|parar|respiro|pausa|dormir)|ni un respiro|mil papeles|tanto papeleo|dar vueltas
        |no (?:poder )?parar|tantas llamadas|pilas (?:agotadas|bajas)|(?:el|mucho) desgaste|cama
        abasto|no le da la vida|no te da la vida|da la vida|aliento|cabeza (?:llena|a punto|como un)|madrugada|a las (?:tres
        |cuatro|cinco|dos) de la|trasnoch\w+|noria|maratón|exprim\w+|arrastr\w+|peque\w+|papeleo|lucha|batalla|dormir|ojeras
        |sostener|multiplic\w+|estir\w+|llegar a todo|poder con todo|frenes\w+|una cosa tras otra|una detrás de otra
        (?:no hay )?cuerpo (?:\S+ ){0,3}?aguant\w+|para el arrastre|día libre|dos trabajos|de pie desde|en pie desde
        |desde las (?:cuatro|cinco|seis|tres)|lleva(?:s)? (?:\S+ )?(?:años|meses|semanas|días|horas|noches|tres|dos|cuatro
        |cinco)|dormir|día y noche|noche y día|batería\w* baja|hecho trizas|sin un (?:solo )?(?:día|minuto|respiro)
        agot\w+|cansa\w+|cansancio|turnos?(?: de)? noche|doble turno|dormir|dormid[oa]|(?:todo|tanto|tantas cosas|demasiad\w+
        |todo esto|todo eso) (?:\S+ ){0,4}?(?:a la vez|encima|sol[oa]|junto|de golpe|al mismo tiempo|sin ayuda|de una vez)
        |(?:y )?(?:encima|ahora|además|para colmo|después|luego|sobre todo) (?:\S+ ){0,3}?(?:esto|eso|nosotros|nuestr\w+
        |tener que|una carta|con|esta)|(?:madre|padre) (?:soltera?|sol[oa])|criar sol[oa]|cuid\w+ (?:de|a) (?:\S+ )?(?:{kin}
        |alguien|niñ\w+|peque\w+|familia)|(?:dos|tres|varios) (?:trabajos|empleos|niños|hijos|peques)|recién nacid\w
        |(?:semanas|meses|días|años|horas|noches) (?:\S+ ){0,3}?(?:así|sin|de|luchando|con|detrás|enter\w+|seguid\w+)
        |una y otra vez|desde cero|tercera vez|cuarta vez|sin parar|sin descanso|sin tregua|no (?:poder|puede
        |puedes) (?:con todo|más)|luch\w+|pele\w+|batall\w+|aguant\w+|fuerzas|energía|al límite|a cuestas|hombros
        |tirar (?:del carro|de todo|adelante)|rendid[oa]|fundid[oa]|hech[oa] polvo|reventad[oa]|desbord\w+|sobrepas\w+
        |colaps\w+
    """),
}
