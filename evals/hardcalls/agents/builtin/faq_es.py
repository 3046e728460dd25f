# ruff: noqa: E501  (a sentence stays whole)
"""The FAQ in Spanish."""

from hardcalls.agents.builtin.tongue import Article, Faq

FAQ = Faq(
    greeting="¡Gracias por contactar con Lumen!",
    sorry="Le pedimos disculpas por las molestias.",
    nothing="Quizá encuentre la respuesta en uno de nuestros temas más consultados.",
    topics="También puede preguntarme por: {titles}.",
    more="¡Escriba el tema y le muestro el artículo en un segundo!",
    person="La mayoría de las preguntas se resuelven aquí mismo en el chat, a cualquier hora y sin esperas.",
    bye="¡Que tenga un día estupendo!",
    thanks=r"gracias",
    thanked="¡Nos alegra haber ayudado!",
    articles=(
        Article(
            title="Recargos",
            keywords=r"recargo|comisión|penalización|retraso|recordatorio",
            text="Se cobra un recargo una vez por cada cuota que no se paga antes de su vencimiento. Lo ve en la app junto a la cuota.",
        ),
        Article(
            title="Reembolsos",
            keywords=r"reembols\w*|devol\w*|dos veces|doble|mi dinero",
            text="Cuando devuelve algo, el comercio nos avisa y se lo reembolsamos. Un reembolso llega en un máximo de 3 días laborables.",
        ),
        Article(
            title="Disputas",
            keywords=r"llegado|recibido|rot[oa]|defectuos\w*|equivocad\w*|reconozco|fraude|estafa|robad\w*",
            text="En la app puede abrir una disputa si algo no ha llegado, está defectuoso, no es lo que pidió o no lo pidió usted.",
        ),
        Article(
            title="Planes de pago",
            keywords=r"no puedo pagar|plan\b|pausa|trabajo|dinero|deuda\w*|cuota\w*|paro\b",
            text="Si le cuesta pagar una cuota, puede pausarse hasta 30 días o repartirse en un plazo de 2 a 6 meses. Lo encuentra en la app, en Pagos.",
        ),
        Article(
            title="Decisiones de crédito",
            keywords=r"deneg\w*|rechaz\w*|crédito|aprobad\w*",
            text="En cada compra se decide automáticamente si puede comprar ahora y pagar después.",
        ),
        Article(
            title="Privacidad",
            keywords=r"datos|privacidad|borrar|rgpd|dirección|contraseña|hacke\w*",
            text="Puede consultar qué datos tenemos, corregir errores y pedir que se borren. El formulario está en la app, en Privacidad.",
        ),
        Article(
            title="Reclamaciones",
            keywords=r"queja\w*|reclamaci\w*|abogad\w*|inaceptable|prensa",
            text="Cuéntenos qué ha fallado en el formulario de contacto de la app; tendrá respuesta en 15 días.",
        ),
        Article(
            title="Pagos",
            keywords=r"pag\w*|vence|tarjeta|cuándo|cuánto|cobr\w*",
            text="Se paga en cuotas, en las fechas que muestra la app, y le avisamos antes de cada una. Pagar antes no cuesta nada.",
        ),
    ),
)
