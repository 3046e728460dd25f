"""Spanish: what an agent says has been or will be done."""

from hardcalls.detectors.lexicons.es_phrases import MORE
from hardcalls.detectors.rule import Rule, lines, spread

DEEDS = {
    "refund": {
        "DONE": r"reembolsad[oa]s?|devuelt[oa]s?|abonad[oa]s?|reintegrad[oa]s?|ordenad[oa]|tramitad[oa]|procesad[oa]|emitid[oa]"
        r"|enviad[oa]|emitid[oa]|aprobad[oa]|gestionad[oa]|realizad[oa]|hecho|autorizad[oa]|iniciad[oa]|transferid[oa]"
        r"|solicitad[oa]"
        r"|lanzad[oa]|revertid[oa]|en camino",
        "DO": r"reembolsar\w*|devolver\w*|abonar\w*|reintegrar\w*|ordenar|tramitar\w*|procesar|emitir|gestionar|transferir\w*"
        r"|realizar|hacer\w*|iniciar",
        "NOW": r"reembols(?:o|amos|aré|aremos)|devuelvo|devolvemos|devolver(?:é|emos)|abon(?:o|amos|aré|aremos)|reintegr(?:o"
        r"|amos|aré|aremos)|tramit(?:o|amos|aré|aremos)|hago|haremos|haré|emit(?:o|imos|iré|iremos)|proces(?:o|amos|aré|aremos)"
        r"|transfier\w+|ordeno|gestion(?:o|amos|aré)",
        "THING": r"reembolso\w*|devolución|dinero|importe|abono|reintegro|pago|cantidad|total|\d[\d.,]* ?(?:€|euros?|eur"
        r"|dólares|pesos|libras)|diferencia|cargo duplicado|cuota",
    },
    "fee_waiver": {
        "DONE": r"anulad[oa]s?|cancelad[oa]s?|eliminad[oa]s?|retirad[oa]s?|quitad[oa]s?|condonad[oa]s?|perdonad[oa]s?"
        r"|suprimid[oa]s?|borrad[oa]s?|descontad[oa]s?|devuelt[oa]s?|bonificad[oa]s?|exonerad[oa]|dejado sin efecto|sin efecto",
        "DO": r"anular\w*|cancelar\w*|eliminar\w*|retirar\w*|quitar\w*|condonar\w*|perdonar\w*|suprimir|borrar|descontar\w*"
        r"|dejar sin efecto|bonificar\w*",
        "NOW": r"anul(?:o|amos|aré|aremos)|cancel(?:o|amos|aré|aremos)|elimin(?:o|amos|aré|aremos)|retir(?:o|amos|aré|aremos)"
        r"|quit(?:o|amos|aré|aremos)|condon(?:o|amos|aré|aremos)|perdon(?:o|amos|aré|aremos)|descuento|suprimo|borro"
        r"|dejo sin efecto",
        "THING": r"(?:la |el |ese |esa |este |esta |los |las )?(?:comisión|comisiones|recargos?|cargos?|gastos?|penalización"
        r"|intereses|mora|multa|tasa)",
    },
    "pause": {
        "DONE": r"pausad[oa]s?|aplazad[oa]s?|suspendid[oa]s?|detenid[oa]s?|congelad[oa]s?|pospuest[oa]s?|parad[oa]s?"
        r"|retrasad[oa]s?|ampliad[oa]s?|prorrogad[oa]s?|puest[oa]s? en pausa|en pausa|activad[oa]|interrumpid[oa]s?"
        r"|concedid[oa]|movid[oa]s?|paralizad[oa]s?|desactivad[oa]s?",
        "DO": r"pausar\w*|aplazar\w*|suspender\w*|detener\w*|congelar\w*|posponer\w*|parar\w*|retrasar\w*|ampliar\w*"
        r"|poner en pausa|mover\w*|prorrogar\w*|paralizar\w*|interrumpir\w*",
        "NOW": r"paus(?:o|amos|aré|aremos)|aplaz(?:o|amos|aré|aremos)|suspend(?:o|emos|eré|eremos)|deten(?:go|emos|dré)"
        r"|congel(?:o|amos|aré|aremos)|pospon(?:go|emos|dré)|par(?:o|amos|aré)|retras(?:o|amos|aré)|amplí?(?:o|amos|aré)"
        r"|pongo en pausa|muevo|paraliz(?:o|amos|aré)",
        "THING": r"(?:cuotas?|pagos?|plazos?|mensualidad(?:es)?|vencimientos?|cobros?|recordatorios?|avisos?"
        r"|reclamaciones de pago|plan de pagos|pausa|aplazamiento|recibos?|fecha de (?:pago|vencimiento)|domiciliación"
        r"|moratoria)",
    },
    "plan": {
        "DONE": r"cread[oa]|preparad[oa]|configurad[oa]|establecid[oa]|acordad[oa]|dividid[oa]s?|repartid[oa]s?|activad[oa]"
        r"|fraccionad[oa]s?|organizad[oa]|reducid[oa]s?|ajustad[oa]s?|registrad[oa]|armado|formalizad[oa]|reestructurad[oa]"
        r"|en marcha|distribuid[oa]|bajado|hecho|dado de alta|listo|montado",
        "DO": r"crear\w*|preparar\w*|configurar\w*|establecer\w*|dividir\w*|repartir\w*|activar\w*|fraccionar\w*|organizar\w*"
        r"|reducir\w*|ajustar\w*|reestructurar\w*|distribuir\w*|montar\w*|hacer\w*",
        "NOW": r"cre(?:o|amos|aré|aremos)|prepar(?:o|amos|aré|aremos)|configur(?:o|amos|aré)|divid(?:o|imos|iré|iremos)"
        r"|repart(?:o|imos|iré|iremos)|activ(?:o|amos|aré)|fraccion(?:o|amos|aré|aremos)|reduzco|reducimos|ajust(?:o|amos|aré)"
        r"|establezco|establecemos|organizo|distribuyo",
        "THING": r"plan (?:de (?:pagos?|cuotas)|nuevo|\w+)|nuevo plan|plan|acuerdo de pagos?|calendario de pagos?"
        r"|fraccionamiento|(?:deuda|saldo|importe|total|pago|resto|pendiente)(?: \S+){0,4}? (?:en|a) (?:\S+ )?(?:cuotas|plazos"
        r"|meses|pagos|mensualidades)|cuotas? (?:mensual\w*|más \w+)|mensualidades?|(?:en )?(?:\d+|dos|tres|cuatro|cinco|seis"
        r"|ocho|diez|doce) (?:\w+ )?(?:cuotas|plazos|pagos|mensualidades)",
    },
    "dispute": {
        "DONE": r"abiert[oa]|iniciad[oa]|presentad[oa]|registrad[oa]|tramitad[oa]|cread[oa]|levantad[oa]|enviad[oa]"
        r"|disputad[oa]|impugnad[oa]|marcad[oa]|en curso|en marcha|interpuest[oa]|formalizad[oa]|dado de alta",
        "DO": r"abrir\w*|iniciar\w*|presentar\w*|registrar\w*|tramitar\w*|crear\w*|levantar\w*|impugnar\w*|disputar\w*"
        r"|interponer",
        "NOW": r"abro|abrimos|abriré|abriremos|inici(?:o|amos|aré|aremos)|present(?:o|amos|aré|aremos)|registr(?:o|amos|aré)"
        r"|tramit(?:o|amos|aré)|impugn(?:o|amos|aré)|disput(?:o|amos)|levant(?:o|amos|aré)",
        "THING": r"(?:la |una |su |tu )?disputa\w*|reclamación (?:\S+ ){0,2}?(?:contra|al|a la|con|ante) (?:\S+ )?(?:vendedor"
        r"|tienda|comercio|comerciante)|controversia|contracargo|(?:compra|cargo|pedido|pago) (?:\S+ )?(?:en disputa"
        r"|como disputad\w|ante (?:el|la) (?:vendedor|tienda|comercio))|protección al comprador|impugnación",
    },
    "freeze": {
        "DONE": r"bloquead[oa]s?|congelad[oa]s?|suspendid[oa]s?|cerrad[oa]s?|protegid[oa]s?|inmovilizad[oa]s?|desactivad[oa]s?"
        r"|asegurad[oa]|a salvo|restringid[oa]|inhabilitad[oa]|activad[oa]|puesto|cortad[oa]",
        "DO": r"bloquear\w*|congelar\w*|suspender\w*|cerrar\w*|proteger\w*|inmovilizar\w*|desactivar\w*|restringir\w*|poner",
        "NOW": r"bloque(?:o|amos|aré|aremos)|congel(?:o|amos|aré|aremos)|suspend(?:o|emos|eré)|cierro|cerramos|proteg(?:o|emos)"
        r"|protejo|inmoviliz(?:o|amos|aré)|desactiv(?:o|amos|aré)|restrinjo",
        "THING": r"(?:cuenta|tarjeta|acceso|perfil|bloqueo|nuevas compras|compras nuevas|línea de crédito|crédito|usuario)",
    },
    "contact_change": {
        "DONE": r"cambiad[oa]s?|actualizad[oa]s?|modificad[oa]s?|corregid[oa]s?|sustituid[oa]s?|guardad[oa]s?|registrad[oa]s?"
        r"|eliminad[oa]s?|añadid[oa]s?|borrad[oa]s?|puest[oa]|anotad[oa]|reemplazad[oa]|rectificad[oa]|quitad[oa]|grabad[oa]",
        "DO": r"cambiar\w*|actualizar\w*|modificar\w*|corregir\w*|sustituir\w*|guardar\w*|registrar\w*|eliminar\w*|añadir\w*"
        r"|borrar\w*|poner\w*|reemplazar\w*|rectificar\w*|quitar\w*",
        "NOW": r"cambi(?:o|amos|aré|aremos)|actualiz(?:o|amos|aré|aremos)|modific(?:o|amos|aré)|modificaremos|corrij(?:o)"
        r"|corregimos|corregiré|sustituyo|guard(?:o|amos|aré)|registr(?:o|amos|aré)|elimin(?:o|amos|aré)|añad(?:o|imos|iré)"
        r"|borr(?:o|amos|aré)|pongo|reemplazo|rectifico",
        "THING": r"(?:correo(?: electrónico)?|e-?mail|teléfono|móvil|número(?: de (?:teléfono|móvil|contacto))?|dirección"
        r"|datos(?: de contacto| personales)?|nombre|apellidos?|domicilio|celular|código postal|preferencias de contacto"
        r"|medio de contacto)",
    },
    "case": {
        "DONE": r"registrad[oa]|abiert[oa]|cread[oa]|anotad[oa]|presentad[oa]|tramitad[oa]|enviad[oa]|escalad[oa]|dado de alta"
        r"|dada de alta|elevad[oa]|trasladad[oa]|documentad[oa]|recogid[oa]|constancia|derivad[oa]|remitid[oa]|cursad[oa]"
        r"|ingresad[oa]|reportad[oa]|notificad[oa]|formalizad[oa]|admitid[oa]",
        "DO": r"registrar\w*|abrir\w*|crear\w*|anotar\w*|presentar\w*|tramitar\w*|escalar\w*|elevar\w*|trasladar\w*"
        r"|documentar\w*|recoger\w*|derivar\w*|dar de alta|reportar\w*|cursar\w*",
        "NOW": r"registr(?:o|amos|aré|aremos)|abro|abrimos|abriré|cre(?:o|amos|aré)|anot(?:o|amos|aré)|present(?:o|amos|aré)"
        r"|tramit(?:o|amos|aré|aremos)|escal(?:o|amos|aré)|elev(?:o|amos|aré)|traslad(?:o|amos|aré)|documento|dejo constancia"
        r"|doy de alta|report(?:o|amos|aré)|curso|deriv(?:o|amos|aré)",
        "THING": r"(?:queja|reclamación(?! (?:contra|al vendedor|a la tienda|de pago))|caso|expediente|incidencia|ticket"
        r"|solicitud|denuncia|informe|investigación|petición|reporte|hoja de reclamaciones)",
    },
}

_WAS_DONE = lines(r"""
    {cl}(?:ya )?(?:he|hemos) (?:\S+ ){0,4}?{DONE} (?:\S+ ){0,6}?{THING}
    (?:{THING}) (?:\S+ ){0,6}?{cl}(?:ya )?(?:he|hemos|ha sido|han sido|está|están|queda|quedan|fue|fueron|ha quedado|han quedado
    |se ha|se han|he) (?:\S+ ){0,3}?{DONE}
    (?:queda|quedan|ha quedado|han quedado|está|están|se ha|se han|ha sido|acabo de dejar|dejo|ha|tiene|tienes
    |tengo) (?:\S+ ){0,2}?{DONE} (?:\S+ ){0,4}?{THING}
    (?:acabo|acabamos) de (?:\S+ )?{DO} (?:\S+ ){0,6}?{THING}
    (?:listo|hecho|solucionado|arreglado|confirmado|ya está)[:,.]? ?(?:\S+ ){0,4}?{THING} (?:\S+ ){0,4}?{DONE}
""")

# "Reembolso", "bloqueo", "cambio" are nouns too: an article or "de" beside one of them says which.
_WILL_BE_DONE = lines(r"""
    {as_verb}{cl}{NOW}(?! de) (?:\S+ ){0,6}?{THING}
    {cl}(?:voy a|vamos a|procedo a|procedemos a|procederé a|procederemos a|paso a|pasamos a) (?:\S+ )?{DO} (?:\S+ ){0,6}?{THING}
    (?:estoy|estamos) (?:\S+ )?\w+ndo\w* (?:\S+ ){0,4}?{THING}
    {THING} (?:\S+ ){0,5}?(?:será|serán|quedará|quedarán|se le|se te|va a ser|van a ser|se) (?:\S+ ){0,3}?(?:{DONE}|{NOW})
    (?:la|lo|las|los) (?:dejo|dejamos|tengo) (?:\S+ )?{DONE}(?= |[.,!]|$)(?:(?: \S+){0,3} {THING})
""")

_WILL = spread(_WILL_BE_DONE, DEEDS)

_CONDITION = "|".join(
    lines(r"""
        (?:si|siempre que|siempre y cuando|en caso de|a menos que|salvo que|una vez que|una vez|cuando|en cuanto (?:el|la|usted|nos
        |me|recib\w+|confirm\w+|teng\w+)|mientras|depende\w*|según|tan pronto como)(?! (?:tiene|tienes|necesita|necesitas|le surge
        |te surge|desea|hubiera)(?: \S+){0,3} (?:duda|dudas|algo más|pregunta|preguntas|cualquier))|normalmente|habitualmente
        |generalmente|por lo general|por norma|suele\w*|en general|los clientes|los reembolsos|las devoluciones
        |tras (?:la )?(?:verificación|revisión)|previa|sujeto a
    """)
)

_NOT_DONE = "|".join(
    lines(r"""
        no|nunca|ni|sin|puedo|puede|puedes|podemos|podría\w*|podrá|quiere|quieres|desea|deseas|quisiera|gustaría|debería|debe
        |tal vez|quizás?|posible|es posible|intentar\w*|intento|espero|esperamos|antes de|para (?:poder|que (?:pueda|podamos))
        |necesito|necesitamos|hace falta|le parece|te parece|prefiere|permite|cómo|por qué|qué|cuál|usted (?:pidió|dijo|solicitó)
        |que (?:pidió|solicitó|pide|pediste|menciona\w*)|rechazad[oa]|denegad[oa]|ayer|la semana pasada|el mes pasado
        |el (?:vendedor|comercio|banco) (?:\S+ )?(?:ha|dice|le|devuelv\w+)|la tienda (?:\S+ )?(?:ha|dice|le)|opción de|derecho a
        |tod[oa]s? l[oa]s|vería
    """)
)

COMMITS = (
    Rule(
        hits={kind: _WILL.get(kind, ()) + more for kind, more in MORE.items()},
        masks=lines(r"""
            no (?:tiene|tienes|tendrá|hace falta|necesita|es necesario) (?:que )?(?:hacer nada|preocupar\w+|volver|repetir|enviar
            |explicar)[\w ]*|no (?:se|te) preocupe\w*|ya no|sin (?:coste|cargo|costo|gastos|penalización|problema|comisiones
            |intereses|ningún coste)(?: alguno| adicional)?|como (?:ha|has) pedido|como (?:pidió|solicitó|me pidió|pediste)
            |para que (?:pueda|puedas|esté|no tenga|nadie pueda)[\w ]*
        """),
        unless=(_CONDITION,),
        beside=(_NOT_DONE,),
        asked=False,
    ),
    # What has been done stays done whatever the rest of the sentence makes conditional.
    Rule(
        hits=spread(_WAS_DONE, DEEDS),
        masks=lines(r"""
            no (?:se|te) preocupe\w*|ya no|sin (?:coste|cargo|costo|gastos|penalización|problema|comisiones|intereses|ningún coste)
            |como (?:ha|has) pedido|como (?:pidió|solicitó|me pidió|pediste)|para que (?:pueda|puedas|esté|no tenga
            |nadie pueda)[\w ]*
        """),
        unless=(rf"(?<!.)¿?(?:{_CONDITION})", r"normalmente|habitualmente|generalmente|por lo general|suele\w*|los clientes"),
        beside=(_NOT_DONE, _CONDITION),
        asked=False,
    ),
)
