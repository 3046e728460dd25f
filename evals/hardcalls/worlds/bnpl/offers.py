"""All tools of the world, by name, in the order in which an agent sees them."""

from hardcalls.worlds.bnpl import tools_account, tools_contact, tools_identity, tools_money, tools_order

OFFERS = {
    **tools_identity.OFFERS,
    **tools_order.OFFERS,
    **tools_money.OFFERS,
    **tools_account.OFFERS,
    **tools_contact.OFFERS,
}
