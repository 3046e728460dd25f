"""The loops that hardcalls is held against: what somebody would write who only wants the calls to be made."""
