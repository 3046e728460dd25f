"""Spanish: what is said of what has been or will be done, in turns of phrase that no template makes."""

from hardcalls.detectors.rule import lines

MORE = {
    "refund": lines(r"""
        {cl}(?:recibirá|recibirás|verá|verás|recupera\w*|va a recibir|vas a recibir|recibe|recibes
        |cobrará) (?:\S+ ){0,6}?(?:reembolso|devolución|dinero|importe|abono|\d[\d.,]* ?(?:€|euros?))|(?:{cl})(?:he
        |hemos) (?:\S+ )?(?:reembolsado|devuelto|reintegrado|abonado)(?: \S+){0,4}|(?:dinero|reembolso|devolución|importe
        |abono) (?:\S+ ){0,4}?(?:está|va|ya va|viene) (?:\S+ )?(?:en camino|de camino|de vuelta|en marcha|tramitad\w|aprobad\w
        |en proceso)|(?:{cl})(?:devolveremos|devolveré|reembolsaremos|reembolsaré|reintegraremos|abonaremos|devuelvo)(?: \S+){0,5}
        |(?:le|te|les|os|se lo|te lo) reembolso(?: \S+){0,5}
        (?:ya )?(?:quedó|queda|está|va|salió|sale|fue) (?:\S+ ){0,2}?(?:el |la |su |tu )?(?:reintegro|reembolso|devolución|abono
        |dinero)(?: \S+){0,4}|(?:reintegro|reembolso|devolución|abono|dinero) (?:\S+ ){0,3}?(?:ya )?(?:quedó|salió|está (?:hech\w
        |emitid\w|ordenad\w)|va (?:para|de vuelta|a su|a tu)|le (?:llega|cae|llegará)|te (?:llega|cae|llegará))|(?:le|te) (?:llegan
        |llegarán|llega|llegará|mando|mandamos|regreso|regresamos) (?:\S+ ){0,4}?(?:euros|€|dinero|importe|de vuelta)
    """),
    "fee_waiver": lines(r"""
        (?:no (?:tendrá|tendrás|tiene|tienes) que pagar|no (?:se le|se te) cobrará|no (?:pagará|pagarás)) (?:\S+ ){0,5}?(?:comisión
        |recargo|cargo|gastos|penalización|intereses|mora)|(?:comisión|recargo|cargo|penalización
        |mora) (?:\S+ ){0,4}?(?:ya no (?:aparece|figura|consta|existe)|desaparece|queda a cero)
    """),
    "pause": lines(r"""
        no (?:tendrá|tendrás|tiene|tienes) que (?:pagar|abonar) (?:\S+ ){0,4}?hasta|no (?:le|te|se le|se te) (?:cobraremos|cobrará
        |pasaremos|vamos a cobrar|llegarán|enviaremos|cargaremos) (?:\S+ ){0,6}?(?:hasta|durante|más|recordatorios|avisos|recibos)
        |(?:le|te) (?:doy|damos|concedo|concedemos|daré|daremos) (?:\S+ ){0,4}?(?:pausa|prórroga|aplazamiento|días (?:más
        |adicionales|extra)|más (?:tiempo|plazo)|semanas|margen)|hasta (?:\S+ ){1,5}?no (?:\S+ )?(?:cobra\w+|pag\w+|venc\w+)
        |(?:próxim[oa]) (?:cuota|pago) (?:\S+ ){0,3}?(?:pasa|pasará|se mueve|queda|será|vence|vencerá) (?:\S+ ){0,3}?(?:al|para
        |hasta|el)
        (?:le|te)? ?(?:freno|frenamos|paro|detengo|dejo en pausa|pongo en pausa|congelo|corto) (?:\S+ ){0,4}?(?:cobros?|cuotas?
        |pagos?|recibos?|recordatorios?|avisos)|(?:cuotas?|pagos?|cobros?|plan) (?:\S+ ){0,3}?(?:queda\w*
        |está\w*) (?:\S+ ){0,2}?(?:parad\w+|en pausa|congelad\w+|suspendid\w+|en espera)|hasta (?:\S+ ){1,5}?(?:no se le cobra
        |no le cobramos|no tiene que|no se cobrará|no paga)
    """),
    "plan": lines(r"""
        (?:pagará|pagarás|va a pagar|vas a pagar|pasa a pagar) (?:\S+ ){0,4}?(?:al mes|mensuales|cada mes|por mes|cuotas)
        |{cl}(?:divid|repart|fraccion)\w+ (?:\S+ ){0,6}?en (?:\S+ )?(?:cuotas|plazos|pagos|meses|mensualidades)
        |(?:plan) (?:\S+ ){0,4}?(?:empieza|comienza|arranca|está en marcha|está activo|ya está|queda)
        (?:lo|la|las|los)? ?(?:dejamos|dejo|queda|quedan|hemos dejado|he dejado|repartimos
        |partimos) (?:\S+ ){0,5}?en (?:\S+ )?(?:cuotas|plazos|pagos|meses|mensualidades|euros al mes)|(?:\d+|dos|tres|cuatro|cinco
        |seis|ocho|diez|doce) (?:cuotas|plazos|pagos|mensualidades) de \d|(?:a partir de|desde) (?:\S+ ){1,3}?(?:paga|pagará
        |pagarás|abona) (?:\S+ ){0,3}?(?:\d|euros)|nuevo (?:plan|calendario) (?:\S+ ){0,3}?(?:activ\w+|list\w+|en marcha|cread\w+
        |empieza)
    """),
    "dispute": lines(r"""
        (?:disputa|reclamación contra \S+ \S+) (?:\S+ ){0,4}?(?:está|queda|ya está) (?:\S+ )?(?:abierta|en curso|en marcha
        |registrada|activa|iniciada)|{cl}(?:he|hemos) (?:\S+ )?(?:disputado|impugnado)(?: \S+){0,3}
        (?:acabo de|acabamos de|he|hemos|voy a|vamos a) (?:\S+ )?(?:disputa\w+|impugna\w+|reclama\w+) (?:\S+ ){0,5}?(?:compra|cargo
        |pedido|cobro|pago|importe|tienda|comercio|vendedor)|(?:disputo|impugno|reclamo|reclamamos
        |disputamos) (?:\S+ ){0,4}?(?:compra|cargo|pedido|cobro|tienda|comercio|vendedor)
    """),
    "freeze": lines(r"""
        (?:nadie|ninguna persona) (?:\S+ )?(?:puede|podrá) (?:\S+ ){0,4}?(?:comprar|usar\w*|acceder|entrar|utilizar\w*|hacer)
        |(?:cuenta|tarjeta|acceso) (?:\S+ ){0,4}?(?:está|queda|ha quedado|ya está) (?:\S+ ){0,3}?(?:bloquead\w|congelad\w|a salvo
        |protegid\w|suspendid\w|segur\w)|{cl}(?:he|hemos) bloqueado(?: \S+){0,5}|no se (?:podrán|pueden) (?:hacer
        |realizar) (?:\S+ )?compras
    """),
    "contact_change": lines(r"""
        (?:a partir de (?:ahora|hoy)|desde (?:ahora|hoy)|en adelante) (?:\S+ ){0,6}?(?:escribiremos|contactaremos|llamaremos
        |usaremos|enviaremos|escribo|utilizaremos|recibirá|recibirás|llegarán)(?: \S+){0,6}|(?:le|te) (?:escribiremos|contactaremos
        |llamaremos|enviaremos) (?:\S+ ){0,4}?(?:solo|sólo|únicamente|al nuevo|a la nueva|a partir)(?: \S+){0,4}
        |(?:nuev[oa]) (?:correo(?: electrónico)?|e-?mail|teléfono|número|dirección|móvil) (?:\S+ ){0,4}?(?:ya está|está|queda
        |figura|consta|ha quedado)(?: \S+){0,3}
    """),
    "case": lines(r"""
        (?:número|referencia) (?:de (?:\S+ )?)?(?:caso|expediente|incidencia|queja|reclamación|ticket) (?:es|:)|(?:queja|caso
        |expediente|reclamación|incidencia) (?:\S+ ){0,3}?(?:queda|está|ya está|ha quedado) (?:\S+ )?(?:registrad\w|abiert\w
        |en (?:curso|revisión|manos|estudio)|con (?:el|la) (?:número|referencia))|(?:dejo|dejamos|he dejado|queda
        |ha quedado) (?:\S+ )?constancia|{cl}(?:investigaré|investigaremos|voy a investigar|vamos a investigar
        |estamos investigando)(?: \S+){0,3}
        (?:queja|caso|reclamación|expediente|incidencia|denuncia) (?:\S+ ){0,3}?(?:consta|figura|tiene (?:el )?número
        |lleva el número|queda anotad\w|entra|ya está)(?: \S+){0,4}|(?:he|hemos|dejo|dejamos|queda) (?:\S+ ){0,5}?(?:como
        |en forma de) (?:una )?(?:queja|reclamación|denuncia|fraude)(?: formal)?
    """),
    "handoff": lines(r"""
        {cl}(?:paso|pasamos|pasaré|transfiero|transferimos|transferiré|conecto|conectamos|comunico|derivo|derivamos|derivaré|pongo
        |ponemos|pondré|traslado|trasladamos|trasladaré|remito|escalo|aviso|avisaré|pido|pediré|solicito|dejo|asigno|paso ahora
        |traspaso|voy a (?:pasar\w*|transferir\w*|conectar\w*|comunicar\w*|derivar\w*|poner\w*|trasladar\w*|avisar|pedir|escalar)
        |vamos a (?:pasar\w*|transferir\w*|conectar\w*|derivar\w*|trasladar\w*)|estoy (?:pasando\w*|transfiriendo\w*|conectando\w*
        |derivando\w*|comunicando\w*)|estoy (?:pasándole|transfiriéndole|conectándole|derivándole|pasándote
        |transfiriéndote)) (?:\S+ ){0,7}?(?:{person}|llamada|de nuevo)
        (?:le|te|lo|la) (?:paso|transfiero|comunico|derivo) (?:ahora|ya|inmediatamente|enseguida|con|a|al)(?: \S+){0,5}|{cl}(?:he
        |hemos) (?:\S+ )?(?:pasado|transferido|derivado|trasladado|avisado|pedido|solicitado|escalado|programado|reservado|agendado
        |concertado|asignado) (?:\S+ ){0,7}?(?:{person}|llamada|cita)
        {person} (?:\S+ ){0,7}?(?:llamará|contactará|atenderá|se pondrá|escribirá|responderá|se encargará|tomará|continuará
        |se comunicará|va a (?:llamar\w*|contactar\w*|atender\w*|tomar|ponerse)|le llama|te llama|se hará cargo|ayudará|se ocupará
        |retomará|seguirá|revisará)(?: \S+){0,5}
        (?:le|te|lo|la|se) (?:\S+ )?(?:llamará|contactará|atenderá|pondrá en contacto|escribirá|responderá|va a llamar|va a atender
        |llamarán|contactarán|atenderán|llamaremos|contactaremos) (?:\S+ ){0,5}?(?:{person}|hoy|mañana|en (?:breve|menos|las|los|un
        |unos|\d+)|antes|enseguida|lo antes)
        (?:recibirá|recibirás) (?:\S+ ){0,3}?(?:una )?llamada|(?:llamada|devolución de llamada|cita) (?:\S+ ){0,4}?(?:queda|está
        |ha quedado) (?:\S+ )?(?:programada|confirmada|reservada|agendada|concertada|registrada)
        (?:le|te|la|lo) (?:paso|transfiero|comunico|derivo|conecto)(?: (?:ahora|ya|enseguida|mismo|directamente
        |ahora mismo))*(?=[.,!;]|$)|{person} (?:\S+ ){0,4}?(?:se incorpora|entra|se une|se conecta|le contesta|te contesta
        |le atiende|te atiende|toma el relevo|ya está|se encarga|se ocupa|lleva)(?: \S+){0,4}|(?:dejo|dejamos
        |queda) (?:\S+ )?en manos de (?:\S+ ){0,4}?\w+|(?:voy a|vamos a) (?:traer|buscar|llamar|incorporar
        |avisar) (?:\S+ ){0,3}?{person}
    """),
}
