"""Clients of model services: what is asked becomes their request, and what comes back (or fails to) becomes a Reply."""
